import { expect, test } from 'vitest';
import { loadEconomy, periodOf } from '../../src/economies/index.js';
import { readReading, readReadings } from '../../src/experiments/index.js';
import { bandsInWords } from '../../src/experiments/studies/index.js';
import { made, registry } from '../economies/made.js';

const economy = loadEconomy(made(), 'made', registry);
const reading = (changes: string) => `title: { en: Thrift, ja: 倹約 }
question: { en: Do people spend what they earn?, ja: 人は稼いだだけ使うか。 }
says: { en: They do not., ja: 使わない。 }
changes:
${changes}
sources: [somebody 2001]
`;
const content = (files: Record<string, string>) =>
  made(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`economies/made/readings/${name}.yaml`, text]),
    ),
  );

test('what a reading changes holds from the start unless it says when', () => {
  const { changes } = readReading(
    content({
      thrift: reading(
        '  - set: { spending.propensity: 0.2 }\n  - { from: 1956, multiply: { spending.weight: 2 } }',
      ),
    }),
    'thrift',
    economy,
  );
  expect(changes).toEqual([
    { kind: 'set', parameter: 'spending.propensity', value: 0.2, from: periodOf('1955Q1') },
    { kind: 'multiply', parameter: 'spending.weight', value: 2, from: periodOf('1956Q1') },
  ]);
});

test('an economy has as many readings as files, by name', () => {
  const two = content({
    thrift: reading('  - set: { spending.propensity: 0.2 }'),
    plenty: reading('  - set: { spending.propensity: 0.4 }'),
  });
  expect(readReadings(two, economy).map(({ name }) => name)).toEqual(['plenty', 'thrift']);
  expect(readReadings(made(), economy)).toEqual([]);
});

test.each([
  ['  - set: { spending.propensty: 0.2 }', 'Did you mean "spending.propensity"?'],
  ['  - { from: 1900, set: { spending.propensity: 0.2 } }', 'the change begins 1900Q1'],
  ['  - { from: 1956 }', 'must have set, multiply, freeze or without'],
])('%s is refused', (changes, sentence) => {
  const wrong = content({ thrift: reading(changes) });
  expect(() => readReading(wrong, 'thrift', economy)).toThrow(sentence);
});

test('a reading that is not there is named with the nearest that is', () => {
  const one = content({ thrift: reading('  - set: { spending.propensity: 0.2 }') });
  expect(() => readReading(one, 'thrfit', economy)).toThrow(
    'made has no reading thrfit. Did you mean "thrift"?',
  );
});

test('bands say whether readings are in them', () => {
  const words = (names: readonly string[]) =>
    bandsInWords(
      economy,
      names.map((name) => ({ name, changes: [] })),
    );
  expect(words([]).notInBand).toBe('rival readings of the literature, errors in the record');
  expect(words(['thrift']).notInBand).toBe(
    'other readings of the literature than thrift, errors in the record',
  );
  expect(words(['as-it-is', 'thrift'])).toMatchObject({
    bandKinds: 'readings, parameters and luck',
    notInBand: 'errors in the record',
  });
});
