/** Tells the code of an inline script that runs when the page loads from the code that is only defined. */

/** The head of a function: a keyword with its name and parameters, or an arrow. */
const FUNCTION_HEAD = /\bfunction\b(?:\s+([\w$]+))?\s*\([^(){}]{0,500}\)\s*\{|=>\s*/g;
/** What stands before a function that runs when the page loads. */
const RUNS_BEFORE =
  /(?:[!+~(]|\bvoid|\bset(?:Timeout|Interval)\s*\(|\brequestAnimationFrame\s*\(|\bonload\s*=|["'](?:load|DOMContentLoaded|readystatechange|pageshow)["']\s*,|\$\s*\(|\bready\s*\(|\bthen\s*\()\s*(?:async\s*)?(?:\([^()]{0,200}\)\s*)?$/;
/** Maximum number of characters before a function that are looked at. */
const MAX_BEFORE_CHARS = 200;
/** Maximum number of functions that are looked at; of a script with more, the rest counts as code that runs. */
const MAX_FUNCTIONS = 500;

/**
 * The code of a script without the bodies of functions that are only defined: a click may run them, the page does not.
 * A function stays if it is called at once, waits for the page to load or for a timer, or if its name is called
 * elsewhere in the script. Quotes and comments are not told from code; what is removed ends at the matching bracket.
 */
export function codeThatRuns(script: string): string {
  const calls = new Map<string, boolean>();
  let code = '';
  let from = 0;
  FUNCTION_HEAD.lastIndex = 0;
  for (let count = 0; count < MAX_FUNCTIONS; count += 1) {
    const head = FUNCTION_HEAD.exec(script);
    if (head === null) break;
    const before = script.slice(Math.max(from, head.index - MAX_BEFORE_CHARS), head.index);
    if (isRun(script, before, head, calls)) continue;
    const body = FUNCTION_HEAD.lastIndex;
    const end = head[0].endsWith('{') ? endOfBlock(script, body - 1) : endOfExpression(script, body);
    code += script.slice(from, body);
    from = end;
    FUNCTION_HEAD.lastIndex = end;
  }
  return code + script.slice(from);
}

/** `calls` holds the names that were looked for before, since a script may define one name hundreds of times. */
function isRun(script: string, before: string, head: RegExpExecArray, calls: Map<string, boolean>): boolean {
  const name = head[1] ?? assignedName(before);
  if (name === undefined) return RUNS_BEFORE.test(before);
  const known = calls.get(name) ?? isCalled(script, name);
  calls.set(name, known);
  return known;
}

/** The name in `const go = (a) =>` and `go = function`. */
function assignedName(before: string): string | undefined {
  const name = /(?:^|[\s;,{}])([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:\([^()]{0,200}\)|[\w$]*)\s*$/.exec(
    before,
  )?.[1];
  return name === 'onload' ? undefined : name;
}

/** Whether a script calls a name other than where it is defined. */
function isCalled(script: string, name: string): boolean {
  const call = `${name}(`;
  for (let at = script.indexOf(call); at !== -1; at = script.indexOf(call, at + 1)) {
    const before = script.slice(Math.max(0, at - 12), at);
    if (!/(?:[\w$.]|\bfunction\s+)$/.test(before)) return true;
  }
  return false;
}

/** The index after the block whose opening bracket is at `open`; the end of the script if it is not closed. */
function endOfBlock(script: string, open: number): number {
  let depth = 0;
  for (let at = open; at < script.length; at += 1) {
    if (script[at] === '{') depth += 1;
    if (script[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return script.length;
}

/** The index after the body of an arrow function, which is a block or an expression. */
function endOfExpression(script: string, from: number): number {
  if (script[from] === '{') return endOfBlock(script, from);
  let depth = 0;
  for (let at = from; at < script.length; at += 1) {
    const sign = script[at] as string;
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0 || (depth === 0 && (sign === ';' || sign === '\n' || sign === ','))) return at;
  }
  return script.length;
}
