/** Measures the judge on the made web: false alarms, false drift, missed replacements and missed losses. */
import { judgeMadeWeb, type Tally } from '../made-web/judge-made-web.ts';

const SITES = 200;
const LIVING_PER_SITE = 25;
const GONE_PER_SITE = 10;

const started = performance.now();
const result = await judgeMadeWeb(SITES, LIVING_PER_SITE, GONE_PER_SITE);
console.log('| pages | checked | wrong | share |\n| --- | ---: | ---: | ---: |');
for (const [kind, { checked, wrong }] of Object.entries(result) as [string, Tally][])
  console.log(
    `| ${kind} | ${checked} | ${wrong.length} | ${((100 * wrong.length) / checked).toFixed(2)} % |`,
  );
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
const byCase = new Map<string, number>();
for (const { wrong } of Object.values(result) as Tally[])
  for (const { expected, verdict, layout, scheme, miss } of wrong) {
    const key = `${expected} called ${verdict}: ${layout}; ${scheme}; ${miss}`;
    byCase.set(key, (byCase.get(key) ?? 0) + 1);
  }
for (const [key, count] of [...byCase].sort(([, a], [, b]) => b - a)) console.log(`${count} x ${key}`);
