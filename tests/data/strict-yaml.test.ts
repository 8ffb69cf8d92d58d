import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentInMemory } from '../../src/data/content-in-memory.js';
import { parseYaml, readYaml } from '../../src/data/strict-yaml.js';

const schema = z.strictObject({
  unit: z.string(),
  definition: z.string().optional(),
  range: z.array(z.number()).optional(),
  status: z.enum(['observed', 'assumed']).optional(),
  breaks: z.array(z.strictObject({ period: z.int(), note: z.string() })).optional(),
});
const problem = (text: string, of: z.ZodType = schema) => {
  try {
    parseYaml(text, 'made.yaml', of);
  } catch (error) {
    return String((error as Error).message);
  }
  return 'no problem';
};

test('a file that obeys is returned with the places of its values', () => {
  const content = contentInMemory({ 'made.yaml': 'unit: yen\nrange: [1, 20]\n' });
  const { value, placeOf } = readYaml(content, 'made.yaml', schema);
  expect(value).toEqual({ unit: 'yen', range: [1, 20] });
  expect(placeOf(['unit'])).toEqual({ file: 'made.yaml', line: 1, column: 7 });
  expect(placeOf(['range', 1])).toEqual({ file: 'made.yaml', line: 2, column: 12 });
  expect(placeOf(['definition'])).toEqual({ file: 'made.yaml', line: 1, column: 1 });
});

test('an unknown key is named at its place, with the key that was meant', () => {
  expect(problem('uint: yen\n')).toBe(
    'made.yaml:1:1: the file has the unknown key "uint". Did you mean "unit"?',
  );
});

test('an unknown key that is near to none is answered with the keys allowed', () => {
  expect(problem('unit: yen\nfavouriteColour: blue\n')).toBe(
    'made.yaml:2:1: the file has the unknown key "favouriteColour". Allowed: unit, definition, range, status, breaks.',
  );
});

test('an unknown key deep in a list is told with its way', () => {
  expect(problem('unit: yen\nbreaks:\n  - period: 1990\n    note: a\n    nots: b\n')).toBe(
    'made.yaml:5:5: "breaks[1]" has the unknown key "nots". Did you mean "note"?',
  );
});

test('an unknown key under a free name is compared with the keys allowed there', () => {
  const named = z.record(z.string(), schema);
  expect(problem('wages:\n  unit: yen\n  defintion: pay\n', named)).toBe(
    'made.yaml:3:3: "wages" has the unknown key "defintion". Did you mean "definition"?',
  );
});

test('a value of the wrong type is shown with the type that is allowed', () => {
  expect(problem('unit: 5\n')).toBe('made.yaml:1:7: "unit" is 5, but must be text.');
  expect(problem('unit: yen\nrange: [1, two]\n')).toBe(
    'made.yaml:2:12: "range[2]" is "two", but must be a number.',
  );
  expect(problem('unit:\n')).toBe('made.yaml:1:6: "unit" is empty, but must be text.');
});

test('a word outside its list is answered with the list', () => {
  expect(problem('unit: yen\nstatus: guessed\n')).toBe(
    'made.yaml:2:9: "status" is "guessed", but must be "observed" or "assumed".',
  );
});

test('a missing key is told where its owner starts', () => {
  expect(problem('definition: pay\n')).toBe('made.yaml:1:1: the file lacks the key "unit".');
  expect(problem('unit: yen\nbreaks:\n  - period: 1990\n')).toBe(
    'made.yaml:3:5: "breaks[1]" lacks the key "note".',
  );
});

test('a key that stands twice is refused at its second place', () => {
  expect(problem('unit: yen\nunit: dollar\n')).toBe(
    'made.yaml:2:1: the key "unit" stands here a second time; keep one of the two.',
  );
});

test('text that is not YAML is refused at its place', () => {
  expect(problem('unit: yen\nrange: [1, 2\n')).toMatch(/^made\.yaml:3:1: this is not YAML: /);
});

test('an empty file lacks what it must hold', () => {
  expect(problem('')).toBe('made.yaml:1:1: the file is empty, but must be a map of keys.');
});

test('an alias of nothing is refused, and so are more than fit in memory', () => {
  expect(problem('unit: *yen\n')).toMatch(/^made\.yaml: this is not YAML: Unresolved alias .*yen/);
  const ten = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`;
  const bomb = ten('a', '1') + ten('b', '*a') + ten('c', '*b') + ten('d', '*c');
  expect(problem(bomb)).toMatch(/^made\.yaml: this is not YAML: Excessive alias count/);
});
