/** The command `footing explain`: prints how one check of a URL comes to its verdict. */
import { type Config, checkerSettings } from '@footing/config';
import { explain, openChecker } from '@footing/linkcheck';
import { EXIT } from '../command-error.ts';

/** Checks a URL once, without a database, and prints the transcript. Returns the exit code. */
export async function explainCommand(config: Config, url: string): Promise<number> {
  const checker = openChecker(checkerSettings(config));
  try {
    console.log(explain(await checker.check(url)).join('\n'));
    return EXIT.ok;
  } finally {
    await checker.close();
  }
}
