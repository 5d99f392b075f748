/** The GitHub Action: GitHub takes its file, and its step checks what the inputs name. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionFaults } from './forge-faults.ts';
import { CHECKOUT, type Ended, makeProject, type Project } from './project.ts';

const FILE = path.join(CHECKOUT, 'infra/github-action/action.yml');
const TEXT = await readFile(FILE, 'utf8');

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
}
const action: { inputs: Record<string, { default: string }>; runs: { steps: Step[] } } = parse(TEXT);
const STEP = action.runs.steps.find(({ id }) => id === 'check') ?? {};

describe('the file of the action', () => {
  test('is one by the schema of GitHub, which a slip in it is not', () => {
    expect(actionFaults(TEXT)).toEqual([]);
    expect(actionFaults(TEXT.replace('shell:', 'shel:'))).not.toEqual([]);
    expect(actionFaults(TEXT.replace('inputs.format }}', 'inputs.format }'))).not.toEqual([]);
  });

  test('takes what is foreign by its commit', () => {
    const used = action.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(name).toMatch(/^actions\/cache\/\w+@[0-9a-f]{40}$/);
  });

  test('puts no input into the text of a script', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });
});

describe('the step of the action', { timeout: 60_000 }, () => {
  let project: Project;
  let temporary: string;

  beforeAll(async () => {
    project = await makeProject();
    temporary = path.join(project.folder, 'temporary');
    await mkdir(temporary);
  });
  afterAll(() => project.remove());

  /** Runs the step as the runner does: with its shell, and the inputs or their defaults in the environment. */
  async function use(inputs: Record<string, string>): Promise<Ended & { report: string }> {
    const given = Object.entries(STEP.env ?? {}).map(([name, expression]): [string, string] => {
      const [, input = ''] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression) ?? [];
      return [name, inputs[input] ?? action.inputs[input]?.default ?? `no input: ${expression}`];
    });
    await project.write('outputs', '');
    await project.write('step.sh', STEP.run ?? '');
    expect(STEP.shell).toBe('bash');
    const ended = await project.run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
      ...Object.fromEntries(given),
      GITHUB_ACTION_PATH: path.dirname(FILE),
      GITHUB_OUTPUT: path.join(project.folder, 'outputs'),
      RUNNER_TEMP: temporary,
    });
    const outputs = await readFile(path.join(project.folder, 'outputs'), 'utf8');
    return { ...ended, report: /^report=(.*)\n$/.exec(outputs)?.[1] ?? '' };
  }

  test('annotates the lines of broken links, and fails', async () => {
    await project.write('one page.md', `# Links\n${project.at('/ok')}\n${project.at('/gone')}\n`);
    const { code, stdout } = await use({ sources: '\n  one page.md  \n' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=one page\.md,line=3::.*\/gone: .*\n$/);
  });

  test('leaves its report in a file that the next step may upload', async () => {
    await project.write('page.md', project.at('/gone'));
    const { code, stdout, report } = await use({ sources: 'page.md', format: 'sarif' });
    expect(code).toBe(1);
    expect(await readFile(report, 'utf8')).toBe(stdout);
    expect(JSON.parse(stdout).runs[0].results).toHaveLength(1);
    const again = await use({ sources: project.at('/ok'), format: 'sarif' });
    expect(again.report).toMatch(/^\//);
    expect(again.report).not.toBe(report);
  });

  test('passes baseline, cache and options on', async () => {
    await project.write(
      'page.md',
      `${project.at('/ok')}\n${project.at('/gone')}\n${project.at('/missing')}\n`,
    );
    await project.write('known.json', JSON.stringify([{ url: project.at('/gone'), verdict: 'broken' }]));
    const inputs = { sources: 'page.md', baseline: 'known.json', cache: 'cache.json' };
    expect((await use(inputs)).code).toBe(1);
    expect((await use({ ...inputs, args: ' --retries 0\n--exclude missing$ [*] ' })).code).toBe(0);
    expect((await stat(path.join(project.folder, 'cache.json'))).size).toBeGreaterThan(3);
  });

  test('takes a source for a file whatever its name, and runs nothing that an input holds', async () => {
    await project.write('--format=xls.md', project.at('/ok'));
    expect((await use({ sources: '--format=xls.md' })).code).toBe(0);
    const { code, stderr } = await use({ sources: '$(touch ran).md', args: '--exclude=$(>ran)' });
    expect(code).toBe(2);
    expect(stderr).toContain('$(touch ran).md cannot be read');
    await expect(stat(path.join(project.folder, 'ran'))).rejects.toThrow('ENOENT');
  });

  test('does not check a database where no source is named', async () => {
    const { code, stdout } = await use({ sources: '\n' });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error::The input "sources" names nothing to check\.\n$/);
  });
});
