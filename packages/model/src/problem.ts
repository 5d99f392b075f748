/** The schema of an error response. */
import Type, { type Static } from '@footing/typebox';

/** An error response (RFC 9457), media type `application/problem+json`. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'Stable address of the kind of problem.' }),
    title: Type.String({ description: 'The kind of problem in a few words.' }),
    status: Type.Integer(),
    detail: Type.String({ description: 'What is wrong with this request.' }),
    instance: Type.String({ description: 'The request it is about.' }),
    requestId: Type.String({ description: 'Id of the request in the log.' }),
  },
  { description: 'An error answer (RFC 9457).' },
);
export type Problem = Static<typeof Problem>;
