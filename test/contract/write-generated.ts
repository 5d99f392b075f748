import { writeFile } from 'node:fs/promises';
import { generatedFiles } from './generated-files.ts';

for (const { file, current, fresh } of await generatedFiles()) {
  if (current === fresh) continue;
  await writeFile(file, fresh);
  console.log(`wrote ${file}`);
}
