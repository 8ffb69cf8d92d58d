import { describe, expect, test } from 'vitest';
import { contentInMemory } from '../../../src/data/content-in-memory.js';
import { changeInWords, loadEconomy } from '../../../src/economies/index.js';
import { readScenario } from '../../../src/experiments/scenarios/index.js';
import { files, registry } from '../../economies/made.js';

const economy = loadEconomy(contentInMemory(files), 'made', registry);
const file = (body: string, more = '') =>
  `title: { en: One, ja: 一 }\neconomy: made\n${more}changes:\n${body
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')}\n`;
const read = (scenarios: Record<string, string>, name = Object.keys(scenarios)[0]!) =>
  readScenario(
    contentInMemory({
      ...files,
      ...Object.fromEntries(
        Object.entries(scenarios).map(([key, text]) => [`experiments/scenarios/${key}.yaml`, text]),
      ),
    }),
    name,
    economy,
  );
const words = (scenarios: Record<string, string>) => read(scenarios).changes.map(changeInWords);

test('a scenario says what differs, from when until when', () => {
  const one = file(
    '- { from: 1955Q3, set: { spending.propensity: 0.5 } }\n- { from: 1956, until: 1956, multiply: { spending.weight.trade: 2 }, freeze: [taste] }',
  );
  expect(words({ one })).toEqual([
    'spending.propensity = 0.5 from 1955Q3',
    'spending.weight.trade times 2 from 1956Q1 until 1956Q4',
    'taste frozen from 1956Q1 until 1956Q4',
  ]);
});

test('a fiscal year begins in April and ends in March', () => {
  const one = file('- { from: FY1955, until: FY1956, set: { spending.propensity: 0.5 } }');
  expect(words({ one })).toEqual(['spending.propensity = 0.5 from 1955Q2 until 1957Q1']);
});

test('history changes nothing', () => {
  expect(read({ one: file('- { from: 1955, freeze: [taste] }') }, 'history').changes).toEqual([]);
});

describe('a scenario that extends others', () => {
  const slow = file('- { from: 1955, set: { spending.propensity: 0.2 } }');
  const late = file('- { from: 1957, set: { spending.propensity: 0.4 } }');
  const still = file('- { from: 1956, freeze: [taste] }');

  test('has their changes first', () => {
    const both = file('- { from: 1957, set: { spending.weight.trade: 1 } }', 'extends: [slow, still]\n');
    expect(words({ both, slow, still })).toEqual([
      'spending.propensity = 0.2 from 1955Q1',
      'taste frozen from 1956Q1',
      'spending.weight.trade = 1 from 1957Q1',
    ]);
  });

  test('is told which two disagree, and where', () => {
    const both = file('- { from: 1957, freeze: [taste] }', 'extends: [slow, late]\n');
    expect(() => read({ both, slow, late })).toThrow(
      /both\.yaml:3:1: both extends scenarios that disagree; .* slow says spending\.propensity = 0\.2 from 1955Q1 \(experiments\/scenarios\/slow\.yaml:4\), late says/,
    );
  });

  test('settles a disagreement by saying what holds, and it is told as an override', () => {
    const both = file('- { from: 1955, set: { spending.propensity: 0.3 } }', 'extends: [slow, late]\n');
    const { changes, overrides } = read({ both, slow, late });
    expect(changes.map(changeInWords).at(-1)).toBe('spending.propensity = 0.3 from 1955Q1');
    expect(overrides.some((line) => line.startsWith('both says') && line.includes('over slow says'))).toBe(
      true,
    );
  });

  test('does not disagree about different times', () => {
    const early = file('- { from: 1955, until: 1956, set: { spending.propensity: 0.2 } }');
    const both = file('- { from: 1957, freeze: [taste] }', 'extends: [early, late]\n');
    expect(words({ both, early, late })).toHaveLength(3);
  });

  test('that two of them extend is applied once', () => {
    const left = file('- { from: 1956, freeze: [taste] }', 'extends: slow\n');
    const right = file('- { from: 1956, freeze: [world] }', 'extends: slow\n');
    const both = file('- { from: 1957, set: { spending.weight.trade: 1 } }', 'extends: [left, right]\n');
    expect(words({ both, left, right, slow })).toHaveLength(4);
  });

  test('cannot extend itself', () => {
    const one = file('- { from: 1956, freeze: [taste] }', 'extends: two\n');
    const two = file('- { from: 1956, freeze: [taste] }', 'extends: one\n');
    expect(() => read({ one, two })).toThrow('two extends itself by way of one, two, one.');
  });
});

describe.each([
  [
    '- { from: 1955, set: { spending.propensty: 1 } }',
    ':4:46: made has no parameter spending.propensty. Did you mean "spending.propensity"?',
  ],
  [
    '- { from: 1955, set: { spending.weight.trad: 1 } }',
    'spending.weight has no value for trad. Did you mean "trade"?',
  ],
  ['- { from: 1955, freeze: [tast] }', 'made has no driver tast. Did you mean "taste"?'],
  ['- { from: 1955, without: [wage] }', 'made has no institution wage. Did you mean "wages"?'],
  ['- { from: 1955, until: 1956, without: [wages] }', 'wages cannot come back once it is left out'],
  ['- { from: 1960, freeze: [taste] }', 'the change begins 1960Q1, but made runs from 1955Q1 to 1957Q4.'],
  ['- { from: 1956, until: 1955, freeze: [taste] }', 'the change ends 1955Q4, before it begins 1956Q1.'],
  [
    '- { from: 56, freeze: [taste] }',
    'must be a quarter (1990Q4), a year (1990) or a fiscal year from April (FY1990)',
  ],
  ['- { from: 1955 }', 'must have set, multiply, freeze or without'],
  [
    '- { from: 1955, set: { spending.propensity: { value: 20, unit: percent } } }',
    'spending.propensity is given in percent, but it is declared in 1.',
  ],
  ['- { from: 1955, sett: { spending.propensity: 1 } }', 'has the unknown key "sett". Did you mean "set"?'],
])('%s', (body, sentence) => {
  test('is refused in a sentence with its place', () => {
    expect(() => read({ one: file(body) })).toThrow(sentence);
    expect(() => read({ one: file(body) })).toThrow(/experiments\/scenarios\/one\.yaml:\d+:\d+: /);
  });
});

test('a scenario that is not there is answered with the nearest', () => {
  expect(() => read({ slow: file('- { from: 1955, freeze: [taste] }') }, 'slw')).toThrow(
    'there is no scenario slw. Did you mean "slow"?',
  );
});
