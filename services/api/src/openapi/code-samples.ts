/** Adds code samples to the OpenAPI document. */
import { exampleRequest } from './examples.ts';
import type { Operation } from './operations.ts';

/** Where `pnpm start` serves the API. The document is the same for every host, so the samples name this one. */
const ORIGIN = 'http://127.0.0.1:8080';

/** A sample in each language, of a URL and whether the answer is JSON. None needs anything installed. */
const LANGUAGES: readonly { lang: string; label: string; write: (url: string, json: boolean) => string }[] = [
  { lang: 'shell', label: 'curl', write: (url) => `curl -s '${url}'` },
  {
    lang: 'javascript',
    label: 'JavaScript',
    write: (url, json) =>
      [
        `const response = await fetch('${url}');`,
        `console.log(await response.${json ? 'json' : 'text'}());`,
      ].join('\n'),
  },
  {
    lang: 'python',
    label: 'Python',
    write: (url, json) =>
      [
        ...(json ? ['import json'] : []),
        'from urllib.request import urlopen',
        '',
        `with urlopen("${url}") as response:`,
        `    print(${json ? 'json.load(response)' : 'response.read().decode()'})`,
      ].join('\n'),
  },
];

/** Adds to an operation how to send its example request from a shell, from JavaScript and from Python. */
export function addCodeSamples(operation: Operation): void {
  const request = exampleRequest(operation);
  if (request === undefined) return;
  const json = operation.responses?.['200']?.content?.['application/json'] !== undefined;
  operation['x-codeSamples'] = LANGUAGES.map(({ lang, label, write }) => ({
    lang,
    label,
    source: write(`${ORIGIN}${request}`, json),
  }));
}
