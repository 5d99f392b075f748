/** Narrows the items of an answer to the fields that a request names. */
import { IDENTIFYING_FIELDS } from '@footing/model';
import type { App } from '../app.ts';

/**
 * Makes `fields` work in every route whose query has it: on the items of a page, or on the answer itself. An item has
 * the fields by which it is known too. The answer is not held to the route's schema then, which requires all fields.
 */
export function selectFields(app: App): void {
  app.addHook('preValidation', ({ query }, _reply, done) => {
    const asked = query as { fields?: unknown };
    if (asked.fields !== undefined) asked.fields = [asked.fields].flat().flatMap(splitNames);
    done();
  });
  app.addHook('preSerialization', (request, reply, payload, done) => {
    const { fields } = request.query as { fields?: readonly string[] };
    if (fields === undefined || reply.statusCode !== 200) {
      done(null, payload);
      return;
    }
    const kept = new Set([...IDENTIFYING_FIELDS, ...fields]);
    reply.serializer(JSON.stringify);
    done(null, narrowed(payload, kept));
  });
}

function splitNames(value: unknown): unknown {
  return typeof value === 'string' ? value.split(',') : value;
}

function narrowed(payload: unknown, kept: ReadonlySet<string>): unknown {
  const page = payload as { items?: object[] };
  return Array.isArray(page.items)
    ? { ...page, items: page.items.map((item) => only(item, kept)) }
    : only(page, kept);
}

function only(item: object, kept: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)));
}
