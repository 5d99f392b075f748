/** Unpacks Chromium into `TMPDIR` and prints where it is. A process of its own, which `open-browser.ts` starts. */
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
