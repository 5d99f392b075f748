// Keeps the compiled form of every module in node_modules/.cache, where only who may change the programs can write. A
// process that finds it there needs no compiler of TypeScript, which takes 17 MB and most of the time of a start. This
// file is JavaScript, and loaded before the program (node --import), since it must not need that compiler itself. Where
// the folder cannot be written, the programs run without it.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.resolve(import.meta.dirname, '../../node_modules/.cache/footing'));
