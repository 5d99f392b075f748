/** The dashboard's routes where the dashboard was not built. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { dashboardRoutes } from './dashboard-routes.ts';

test('without a build the API starts, and its root says what is missing', async () => {
  const empty = await mkdtemp(path.join(tmpdir(), 'footing-no-build-'));
  const app = fastify().withTypeProvider<TypeBoxTypeProvider>();
  await dashboardRoutes(app, empty);
  const { statusCode, headers, body } = await app.inject('/');
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toMatch(/^The dashboard is not built: .*\/docs\.\n$/);
  await app.close();
  await rm(empty, { recursive: true });
});
