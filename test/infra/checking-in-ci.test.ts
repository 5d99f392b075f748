/** The examples of docs/checking-in-ci.md are what their forges and tools take, and name only what there is. */
import { access, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowFaults } from './forge-faults.ts';
import { CHECKOUT, makeProject } from './project.ts';

const read = (file: string): Promise<string> => readFile(path.join(CHECKOUT, file), 'utf8');
const PAGE = await read('docs/checking-in-ci.md');

/** The YAML examples below a heading. */
function examplesOf(heading: string): string[] {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);
}

interface Workflow {
  jobs: Record<string, { steps: { uses: string; with?: Record<string, string> }[] }>;
}

interface GitLabArtifacts {
  reports: { codequality: string };
}

test('the workflows for GitHub are valid, and give the action inputs that it has', async () => {
  const { inputs } = parse(await read('infra/github-action/action.yml'));
  const examples = examplesOf('GitHub');
  expect(examples).toHaveLength(2);
  for (const example of examples) {
    expect(workflowFaults(example)).toEqual([]);
    const { jobs }: Workflow = parse(example);
    const uses = Object.values(jobs).flatMap(({ steps }) => steps);
    const ours = uses.filter((step) => step.uses === 'OWNER/footing/infra/github-action@REF');
    expect(ours).toHaveLength(1);
    for (const name of ours.flatMap((step) => Object.keys(step.with ?? {})))
      expect(inputs).toHaveProperty(name);
  }
  expect(workflowFaults((examples[0] ?? '').replace('runs-on', 'run-on'))).not.toEqual([]);
});

test('the job for GitLab writes the report that it hands over, and fails on a broken link', async () => {
  const [example = ''] = examplesOf('GitLab');
  const { links }: { links: { script: string[]; cache: { paths: string[] }; artifacts: GitLabArtifacts } } =
    parse(example);
  const [clone, check = ''] = links.script;
  expect(clone).toMatch(/^git clone .* \/opt\/footing$/);
  const project = await makeProject();
  try {
    await project.write('README.md', `${project.at('/ok')}\n${project.at('/gone')}\n`);
    await mkdir(path.join(project.folder, 'docs'));
    await project.write('docs/page.md', project.at('/missing'));
    const known = [{ url: project.at('/gone'), verdict: 'broken' }];
    await project.write('docs/links-baseline.json', JSON.stringify(known));
    const command = check.replace('/opt/footing', CHECKOUT).replace('--since-days=3', '--since-days=0');
    expect((await project.run('bash', ['-c', command])).code).toBe(1);
    const issues: { location: { path: string } }[] = JSON.parse(
      await readFile(path.join(project.folder, links.artifacts.reports.codequality), 'utf8'),
    );
    expect(issues.map(({ location }) => location.path)).toEqual(['docs/page.md']);
    for (const file of links.cache.paths) await access(path.join(project.folder, file));
  } finally {
    await project.remove();
  }
});

test('the configuration of pre-commit names the hook that there is', async () => {
  const [example = '', ...others] = examplesOf('pre-commit');
  expect(others).toEqual([]);
  const { repos } = parse(example);
  const defined: { id: string }[] = parse(await read('.pre-commit-hooks.yaml'));
  expect(repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual(defined.map(({ id }) => id));
  // Without it an option that takes several values would take the files, too.
  expect(repos[0].hooks[0].args.at(-1)).toBe('--');
});

test('the page tells of each input of the action', async () => {
  const { inputs } = parse(await read('infra/github-action/action.yml'));
  const told = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(told).toEqual(Object.keys(inputs));
});

test('the page is found from where readers begin', async () => {
  expect(await read('README.md')).toContain('(docs/checking-in-ci.md)');
  expect(await read('docs/index.md')).toContain('(checking-in-ci.md)');
  expect(await read('docs/checking-files.md')).toContain('(checking-in-ci.md)');
});
