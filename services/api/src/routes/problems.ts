/** The route that explains each kind of problem. */
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';
import { PROBLEMS, type ProblemCode, ProblemError, problemType } from '../plugins/problems.ts';

/** Registers the URLs that error responses give as their `type`. */
export function problemRoutes(app: App): void {
  app.get(
    '/problems/:code',
    {
      schema: {
        operationId: 'getProblem',
        tags: ['problems'],
        summary: 'What a kind of problem means',
        description: 'The address that error answers give as their `type`.',
        params: Type.Object({ code: Type.String({ maxLength: 60 }) }),
        response: {
          200: Type.Object({
            type: Type.String(),
            title: Type.String(),
            status: Type.Integer(),
            about: Type.String(),
          }),
          ...problemAnswers(400, 404),
        },
      },
    },
    async ({ params: { code } }) => {
      if (!Object.hasOwn(PROBLEMS, code))
        throw new ProblemError('not-found', `There is no kind of problem "${code}".`);
      return { type: problemType(code as ProblemCode), ...PROBLEMS[code as ProblemCode] };
    },
  );
}
