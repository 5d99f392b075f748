/** The OpenAPI document: what routes cannot say of themselves is added here. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import swagger from '@fastify/swagger';
import type { App } from '../app.ts';
import { addCodeSamples } from './code-samples.ts';
import { addExamples } from './examples.ts';
import { operationsOf } from './operations.ts';
import { makeDefaultsOptional } from './optional-parameters.ts';
import { addParameterExamples } from './parameter-examples.ts';
import { TAG_GROUPS } from './tag-groups.ts';

const INTRODUCTION = readFileSync(path.join(import.meta.dirname, 'introduction.md'), 'utf8');

/** Has every route that is registered later described in the document, and serves it at `/openapi.json`. */
export async function describeRoutes(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Footing',
        version: '0.1.0',
        summary: 'A sourced record and the health of its sources.',
        description: INTRODUCTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'The server that this document came from.' }],
      // Reading needs no authentication.
      security: [],
      tags: TAG_GROUPS.flatMap(({ tags }) =>
        Object.entries(tags).map(([name, description]) => ({ name, description })),
      ),
    },
    refResolver: {
      buildLocalReference: (json, _baseUri, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `schema-${index}`,
    },
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  app.addHook('onReady', async () => {
    const document = app.swagger();
    Object.assign(document, {
      'x-tagGroups': TAG_GROUPS.map(({ name, tags }) => ({ name, tags: Object.keys(tags) })),
    });
    for (const operation of operationsOf(document)) {
      makeDefaultsOptional(operation);
      addParameterExamples(operation);
      addExamples(operation);
      addCodeSamples(operation);
    }
  });
}
