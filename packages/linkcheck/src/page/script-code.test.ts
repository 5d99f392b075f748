import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeThatRuns } from './script-code.ts';

const GO = 'location.href="/"';

test.each([
  `${GO}`,
  `(function(){${GO}})()`,
  `!function(){${GO}}()`,
  `(() => {${GO}})()`,
  `setTimeout(function(){${GO}}, 10)`,
  `setTimeout(() => ${GO}, 10)`,
  `window.onload = function(){${GO}}`,
  `document.addEventListener("DOMContentLoaded", () => {${GO}})`,
  `document.addEventListener('load', function(){${GO}})`,
  `$(function(){${GO}})`,
  `function go(){${GO}} go()`,
  `const go = () => {${GO}}; go()`,
])('%s runs when the page loads', (script) => {
  expect(codeThatRuns(script)).toContain(GO);
});

test.each([
  `function go(){${GO}}`,
  `const go = () => ${GO};`,
  `const go = () => window.x(${GO});`,
  `const go = function(){ if (a) { b() } ${GO} }`,
  `document.addEventListener("click", function(e){${GO}})`,
  `button.addEventListener('click', (e) => {${GO}})`,
  `$(".home").on("click", function(){${GO}})`,
  `button.onclick = function(){${GO}}`,
  `function go(){${GO}} app.go()`,
])('%s only defines what a click may run', (script) => {
  expect(codeThatRuns(script)).not.toContain(GO);
});

test('any text is read in a time that grows with its length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('function ', 'a', '(', ')', '{', '}', '=>', ' ', ';', '=') }),
      (text) => {
        expect(codeThatRuns(text).length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
  const started = performance.now();
  codeThatRuns('function a(b){'.repeat(1_400));
  expect(performance.now() - started).toBeLessThan(200);
});
