/** Writes the OpenAPI document as Markdown. */

interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  items?: Schema;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
}

interface Operation {
  operationId: string;
  tags: [string];
  summary: string;
  description: string;
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    schema: Schema;
    examples: { default: { value: unknown } };
  }[];
  responses: Record<string, { content: Record<string, { schema: Schema }> }>;
  'x-codeSamples': [{ source: string }];
}

/** An OpenAPI document, as far as the reference shows it. */
export interface Document {
  tags: { name: string; description: string }[];
  'x-tagGroups': { name: string; tags: string[] }[];
  paths: Record<string, { get: Operation }>;
}

/** The operations of a document by groups and tags, each with its parameters, answers and a call. */
export function referenceText({ tags, 'x-tagGroups': groups, paths }: Document): string {
  const operations = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }));
  const lines = groups.flatMap((group) => [
    `## ${group.name}`,
    ...group.tags.flatMap((tag) => [
      `### ${tag}`,
      tags.find(({ name }) => name === tag)?.description ?? '',
      ...operations.filter((operation) => operation.tags[0] === tag).flatMap(operationText),
    ]),
  ]);
  return lines.join('\n\n');
}

function operationText(operation: Operation & { path: string }): string[] {
  const { path, summary, description, parameters = [], responses, 'x-codeSamples': samples } = operation;
  return [
    `#### ${summary}`,
    `\`GET ${path}\``,
    description,
    ...(parameters.length === 0 ? [] : [parameterTable(parameters)]),
    `\`\`\`sh\n${samples[0].source}\n\`\`\``,
    `Answers: ${Object.entries(responses).map(answerText).join('; ')}.`,
  ];
}

function parameterTable(parameters: NonNullable<Operation['parameters']>): string {
  const rows = parameters.map(({ name, in: where, required, description = '', schema, examples }) => {
    const notes = [where === 'path' ? 'in the path' : required === true ? 'required' : '', limitsOf(schema)];
    const cells = [
      `\`${name}\``,
      typeOf(schema),
      [description, notes.filter((note) => note !== '').join(', ')].filter((part) => part !== '').join(' · '),
      `\`${[examples.default.value].flat().join(', ')}\``,
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| Parameter | Type | Meaning | Example |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function typeOf({ type, enum: values, items, $ref }: Schema): string {
  if ($ref !== undefined) return `\`${$ref.split('/').at(-1)}\``;
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (items === undefined) return type ?? '';
  return items.enum === undefined ? `list of ${typeOf(items)}s` : `some of ${typeOf(items)}`;
}

function limitsOf({ default: fallback, minimum, maximum, maxLength, maxItems }: Schema): string {
  return [
    fallback === undefined ? '' : `\`${String(fallback)}\` if not given`,
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
    maxLength === undefined ? '' : `at most ${maxLength} characters`,
    maxItems === undefined ? '' : `at most ${maxItems} values`,
  ]
    .filter((limit) => limit !== '')
    .join(', ');
}

function answerText([status, { content }]: [string, Operation['responses'][string]]): string {
  const answers = Object.entries(content).map(([mediaType, { schema }]) => {
    const name = typeOf(schema);
    return mediaType === 'application/json' || mediaType === 'application/problem+json'
      ? name
      : `\`${mediaType}\``;
  });
  return `${status} ${answers.join(' or ')}`;
}
