import { expect, test } from 'vitest';
import { loadSubject, readSystems } from '../../../src/experiments/index.js';
import { all } from '../../cli/made-world.js';
import { made, registry } from '../../economies/made.js';
import { lending, madeSystems, thrift } from './made-systems.js';

const read = (changes: Readonly<Record<string, string>> = {}) => {
  const content = made({ ...all, ...madeSystems, ...changes });
  return readSystems(content, loadSubject(content, 'made', registry));
};
/** The file of thrift with one text replaced. */
const edited = (from: string, to: string) => {
  if (!thrift.includes(from)) throw new Error(`the file does not hold ${from}`);
  return { 'economies/made/systems/thrift.yaml': thrift.replace(from, to) };
};

test('systems come by number, with what data/systems.yaml says of them', () => {
  const [first, second] = read();
  expect(first).toMatchObject({ name: 'lending', number: 1, group: 'money', levers: [], validation: [] });
  expect(second).toMatchObject({ name: 'thrift', number: 2, status: 'partly' });
  expect(first!.off).toBeUndefined();
  expect(second!.off).toEqual([{ kind: 'set', parameter: 'spending.propensity', value: 1, from: 4 * 1955 }]);
  expect(second!.levers[0]).toMatchObject({
    changes: [{ kind: 'multiply', parameter: 'spending.propensity', value: 0.5, from: 4 * 1956 }],
    outcome: { measure: 'spending' },
    direction: 'down',
  });
  expect(second!.validation).toMatchObject([
    { name: 'growth', measure: 'spending', observed: 1500, source: ['census'] },
    { name: 'luck@1955-1957', observed: 0.5 },
  ]);
});

const faults: [string, string, string, string][] = [
  [
    'an institution',
    '[spending]',
    '[spendign]',
    'made has no institution spendign. Did you mean "spending"?',
  ],
  [
    'a parameter',
    'propensity: 0.5',
    'propensty: 0.5',
    'made has no parameter spending.propensty. Did you mean',
  ],
  [
    'a parameter switched off',
    'propensity: 1 }',
    'propensty: 1 }',
    'thrift.yaml:7:36: made has no parameter spending.propensty. Did you mean',
  ],
  ['a measure', 'spending@1957', 'spendin@1957', 'there is no measure spendin. Did you mean "spending"?'],
  ['a reading', '[frugal]', '[frugl]', 'made has no reading frugl. Did you mean "frugal"?'],
  ['a target', 'target: growth', 'target: grwth', 'made has no target grwth. Did you mean "growth"?'],
  [
    'a source',
    'high: -1, source: [census]',
    'high: -1, source: [cenus]',
    'the source "cenus" is not in data/sources',
  ],
  [
    'a year',
    'spending@1957',
    'spending@1999',
    'spending@1999 needs years that are not run; made runs from 1955Q1',
  ],
  ['the year before', 'spending@1957', 'spending@1955-1957:growth', 'needs years that are not run'],
  [
    'the year before a deviation',
    'spending@1957',
    'spending@1955-1957:standardDeviation',
    'needs years that are not run',
  ],
  [
    'a scenario',
    'changes: [{ from: 1956, multiply: { spending.propensity: 0.5 } }]',
    'scenario: gone',
    'there is no scenario gone.',
  ],
];
test.each(faults)('%s that does not exist is told with its place', (_, from, to, sentence) => {
  expect(() => read(edited(from, to))).toThrow(sentence);
  expect(() => read(edited(from, to))).toThrow(/^economies\/made\/systems\/thrift\.yaml:\d+:\d+: /);
});

test('nothing is live while a part of it is missing, and nothing missing has an institution', () => {
  expect(() => read(edited('status: partly', 'status: live'))).toThrow(
    /thrift\.yaml:4:9: .*must not be live without institutions and a lever, nor while anything is missing/,
  );
  expect(() => read(edited('missing: [Nobody saves for old age]\n', ''))).toThrow(
    'what is missing when it is partly there',
  );
  expect(() =>
    read({ 'economies/made/systems/lending.yaml': `${lending}institutions: [spending]\n` }),
  ).toThrow('must be without institutions, levers and validation, and say what is missing');
});

test('a lever has either a scenario or changes', () => {
  expect(() => read(edited('    outcome: spending', '    scenario: gone\n    outcome: spending'))).toThrow(
    'must have either scenario or changes',
  );
});

test('a file that data/systems.yaml does not know is named', () => {
  expect(() => read({ 'economies/made/systems/thirft.yaml': thrift })).toThrow(
    'there is no system thirft in data/systems.yaml. Did you mean "thrift"?',
  );
});
