/** Which format an answer has, asked of a real server: `?format=` before `Accept`, and `Accept` by its weights. */
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Format, negotiate } from './formats.ts';
import { sendProblem } from './problems.ts';

const app = fastify();

beforeAll(async () => {
  app.setErrorHandler(sendProblem);
  const answering = (path: string, formats: readonly Format[]) =>
    app.get(path, (request, reply) => ({ chosen: negotiate(request, reply, formats) }));
  answering('/records', ['json', 'csv', 'jsonld']);
  answering('/references', ['json', 'csl', 'bibtex', 'ris']);
  answering('/exports', ['ndjson', 'csv']);
  answering('/nothing', []);
  await app.ready();
});

afterAll(() => app.close());

async function chosen(accept: string | undefined, url = '/records'): Promise<string> {
  const { statusCode, body } = await app.inject({ url, headers: accept === undefined ? {} : { accept } });
  return statusCode === 200 ? JSON.parse(body).chosen : `${statusCode} ${JSON.parse(body).detail}`;
}

describe('the Accept header', () => {
  test.each<[accept: string | undefined, format: Format]>([
    [undefined, 'json'],
    ['', 'json'],
    ['application/json', 'json'],
    ['text/csv', 'csv'],
    ['application/ld+json', 'jsonld'],
    ['Text/CSV', 'csv'],
    ['text/csv; charset=utf-8', 'csv'],
    ['text/csv;header=present;q=0.5', 'csv'],
    ['*/*', 'json'],
  ])('%j alone is answered with %s', async (accept, format) => {
    expect(await chosen(accept)).toBe(format);
  });

  test.each<[accept: string, format: Format]>([
    ['text/csv, application/ld+json', 'csv'],
    ['application/ld+json, text/csv', 'jsonld'],
    ['application/json;q=0.5, text/csv', 'csv'],
    ['application/json;q=0.5, text/csv;q=0.8', 'csv'],
    ['application/json;q=0.8, text/csv;q=0.5', 'json'],
    ['text/csv;q=0.25, application/ld+json;q=0.3', 'jsonld'],
    ['text/csv;q=0.9,application/ld+json;q=1.0', 'jsonld'],
    ['text/csv ; Q=0.1 , application/ld+json ; Q=0.2', 'jsonld'],
    ['application/json;q=0.001, text/csv;q=0.002', 'csv'],
    ['text/csv;q=0.5, application/ld+json;q=0.5', 'csv'],
    ['*/*;q=0.1, text/csv', 'csv'],
    ['text/csv;q=0.5, */*;q=0.8', 'json'],
    ['text/*', 'csv'],
    ['text/*;q=0.9, application/json;q=0.8', 'csv'],
    ['application/*, text/csv;q=0.9', 'json'],
    ['application/*;q=0.5, application/ld+json', 'jsonld'],
    ['text/*;q=0.9, text/csv;q=0.1, application/json;q=0.5', 'json'],
  ])('%j is answered with %s, its type of most weight, the first of several', async (accept, format) => {
    expect(await chosen(accept)).toBe(format);
  });

  test.each<[accept: string, format: Format]>([
    ['text/csv;q=0, application/ld+json;q=0.1', 'jsonld'],
    ['text/csv;q=0.0, application/ld+json;q=0.1', 'jsonld'],
    ['application/ld+json;q=0.2, text/csv;q=0.000', 'jsonld'],
    ['text/csv;q=0', 'json'],
    ['text/csv;q=often, application/ld+json;q=0.1', 'jsonld'],
    ['text/csv;q=7, application/ld+json;q=0.1', 'jsonld'],
    ['application/json;q=0, */*', 'csv'],
    ['*/*, application/json;q=0, text/*;q=0', 'jsonld'],
    ['*/*;q=0', 'json'],
  ])('%j is not answered with what has no weight in it, but with %s', async (accept, format) => {
    expect(await chosen(accept)).toBe(format);
  });

  test.each<[accept: string, format: Format]>([
    ['image/png', 'json'],
    ['image/png, text/csv;q=0.1', 'csv'],
    ['application/x-bibtex', 'json'],
    [',;,', 'json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
  ])('%j, which has unknown types, is answered with %s', async (accept, format) => {
    expect(await chosen(accept)).toBe(format);
  });

  test.each<[url: string, accept: string, format: Format]>([
    ['/references', 'application/x-bibtex', 'bibtex'],
    ['/references', 'application/x-research-info-systems', 'ris'],
    ['/references', 'application/vnd.citationstyles.csl+json', 'csl'],
    ['/references', 'text/csv', 'json'],
    ['/exports', 'application/x-ndjson', 'ndjson'],
    ['/exports', '*/*', 'ndjson'],
    ['/exports', 'text/csv', 'csv'],
  ])(
    'chooses among the formats of the route: %s with %j is answered with %s',
    async (url, accept, format) => {
      expect(await chosen(accept, url)).toBe(format);
    },
  );
});

describe('?format=', () => {
  test.each<[format: Format]>([['json'], ['csv'], ['jsonld']])(
    '%s counts before the header',
    async (format) => {
      expect(await chosen('text/csv, application/ld+json;q=0.5', `/records?format=${format}`)).toBe(format);
    },
  );

  test.each([
    ['/records?format=xml', '400 The query parameter "format" is one of json, csv, jsonld.'],
    ['/records?format=bibtex', '400 The query parameter "format" is one of json, csv, jsonld.'],
    ['/records?format=', '400 The query parameter "format" is one of json, csv, jsonld.'],
    ['/exports?format=json', '400 The query parameter "format" is one of ndjson, csv.'],
  ])('%s is refused, and the choice named', async (url, answer) => {
    expect(await chosen(undefined, url)).toBe(answer);
  });
});

test('a route that has no format at all is a fault of ours', async () => {
  expect(await chosen('*/*', '/nothing')).toBe('500 The request could not be answered.');
});
