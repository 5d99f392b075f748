/** Shifts the clock of the process that imports it, by the milliseconds in the file CLOCK_FILE, which is watched. */
import { readFileSync, watchFile } from 'node:fs';

const LOOK_MS = 100;

const RealDate = Date;
const file = process.env['CLOCK_FILE'] ?? '';
let aheadMs = 0;

function read(): void {
  aheadMs = Number(readFileSync(file, 'utf8'));
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [RealDate.now() + aheadMs] : given, newTarget),
  apply: () => new Date().toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + aheadMs : Reflect.get(target, name, receiver),
});
read();
watchFile(file, { interval: LOOK_MS, persistent: false }, read);
