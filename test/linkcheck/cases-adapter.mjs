/**
 * Answers the messages of a runner of cases with the checker's library, so that cases outlive its names: `check`,
 * `checkAll`, `advance` and `outage` over IPC. The runner passes the checkout's folder and CHECK_RESOLVE.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const home = path.join(process.argv[2], 'packages/linkcheck');
const { exports } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
const { advance, DEFAULT_CONFIRMATION_POLICY, isHostOutage, openChecker } = await import(
  pathToFileURL(path.join(home, exports['.'])).href
);

const fixedAddresses = new Map(
  (process.env.CHECK_RESOLVE ?? '')
    .split(',')
    .filter((entry) => entry !== '')
    .map((entry) => entry.split('=')),
);

/** Uses a checker that remembers nothing of earlier checks. */
async function withChecker(use) {
  const checker = openChecker({
    userAgent: 'Footing/0.1 (link checker)',
    limits: { connectMs: 4_000, firstByteMs: 4_000, totalMs: 12_000, maxBytes: 524_288, maxRedirects: 10 },
    allowedNetworks: ['127.0.0.0/8'],
    fixedAddresses,
    robots: true,
    siblings: true,
  });
  try {
    return await use(checker);
  } finally {
    await checker.close();
  }
}

function told({ observation, verdict }) {
  const { page, status, failure, finalUrl } = observation;
  return {
    verdict: { ...verdict, evidence: verdict.reasonCode },
    status: status ?? null,
    failure: failure ?? null,
    finalUrl,
    baseline: page === undefined ? null : { title: page.title, fingerprint: page.fingerprint() },
  };
}

/** A verdict under the library's names. */
const named = ({ evidence, reasonCode = evidence, ...verdict }) => ({ ...verdict, reasonCode });
const revived = (status) => ({
  ...status,
  stateSince: new Date(status.stateSince),
  firstFailureAt: status.firstFailureAt === null ? null : new Date(status.firstFailureAt),
});

const ANSWERS = {
  check: ({ url, baseline }) =>
    withChecker(async (checker) => told(await checker.check(url, { baseline: baseline ?? undefined }))),
  checkAll: ({ urls }) =>
    withChecker(async (checker) => {
      const all = [];
      for (const url of urls) all.push(told(await checker.check(url)));
      return all;
    }),
  advance: ({ status, verdict, circumstances: { now, hostOutage } }) =>
    advance(revived(status), named(verdict), {
      now: new Date(now),
      hostOutage,
      random: 0.5,
      confirmation: DEFAULT_CONFIRMATION_POLICY,
    }),
  outage: ({ verdicts }) => isHostOutage(verdicts.map(named)),
};

process.on('message', async ({ id, what, ...message }) => {
  try {
    process.send({ id, answer: await ANSWERS[what](message) });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
});
