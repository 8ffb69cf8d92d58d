import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Beside .oxlintrc.json, which cannot forbid `**` nor allow only a list of Math's names.
const SAME_EVERYWHERE = 'floor ceil round trunc abs min max sqrt imul fround sign clz32'.split(' ');
const FORBIDDEN: [RegExp, string][] = [
  // 2 ** 53 and the like are exact.
  [
    /(?<!(?<![\w.])2 )\*\*|\*\*(?! -?\d+\b(?!\.))/g,
    'engines round ** differently; use power of kernel/arithmetic',
  ],
  [/\b(Date|Intl|performance|crypto)\b(?!\s*:)/g, 'it differs from run to run or from machine to machine'],
  [/\.(toLocale\w+|localeCompare)\b/g, "it depends on the machine's language"],
  [
    new RegExp(`\\bMath\\b(?!\\s*\\.\\s*(?:${SAME_EVERYWHERE.join('|')})\\b)`, 'g'),
    'engines differ in it; use kernel/arithmetic',
  ],
];

/** The code with comments, texts and regular expressions blanked, each kept at its length. */
const codeOnly = (source: string): string => {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  // What stands in `${}` is code: of a template only the text around it is blanked.
  const template = (text: string): string =>
    text.replace(/(^`|\})(?:\\[^]|\$(?!\{)|[^\\$`])*?(?=\$\{|`$)/g, blank).replace(/`$/, ' ');
  return source.replace(
    /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[^]|[^\\`])*`|(?<=[(,=:[!&|?]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g,
    (text) => (text.startsWith('`') ? template(text) : blank(text)),
  );
};

const offences = (path: string, source: string): string[] => {
  const code = codeOnly(source);
  return FORBIDDEN.flatMap(([pattern, why]) =>
    [...code.matchAll(pattern)].map((found) => {
      const line = code.slice(0, found.index).split('\n').length;
      return `${path}:${line}: ${source.split('\n')[line - 1].trim()} (${why})`;
    }),
  );
};

test('kernel and institutions use only arithmetic that is the same in every engine', () => {
  const found = ['src/kernel', 'src/institutions'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => offences(join(folder, name), readFileSync(join(folder, name), 'utf8'))),
  );
  expect(found).toEqual([]);
});

test.each([
  'const a = Math.random();',
  'const a = Math\n  .pow(2, 3);',
  'const { exp } = Math;',
  'const a = Math[name](1);',
  'const a = x ** 2;',
  'const a = 1.2 ** 2;',
  'const a = 2 ** 0.5;',
  'const a = 2 ** n;',
  'const a = Date.now();',
  'const a = `of ${Math.exp(1)}`;',
  'const a = x.toLocaleString();',
])('the scan finds %s', (source) => {
  expect(offences('a.ts', source)).toHaveLength(1);
});

test.each([
  '// Math.exp ** Date',
  '/** Math.exp */ const a = 1;',
  "const a = 'Math.exp';",
  'const a = 2 ** 53 + 2 ** -32;',
  'const a = `Math.exp of ${Math.floor(x)} is **`;',
  'const a = Math.sqrt(x) * Math.imul(1, 2);',
  'const a = "it\'s"; // Date\'s',
])('the scan lets pass %s', (source) => {
  expect(offences('a.ts', source)).toEqual([]);
});
