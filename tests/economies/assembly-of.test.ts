import { expect, test } from 'vitest';
import {
  assemblyOf,
  freeParameters,
  loadEconomy,
  memberChoice,
  parameterStatusCounts,
  withChange,
} from '../../src/economies/index.js';
import { periodOf, type Assembly } from '../../src/kernel/index.js';
import { files, made, registry } from './made.js';

const economy = loadEconomy(made(), 'made', registry);
const at = (assembly: Assembly, key: string, quarter: number) => [
  ...assembly.parameters[key]!.frames.findLast((frame) => frame.quarter <= quarter)!.values,
];
const of = (choices: Partial<Parameters<typeof assemblyOf>[1]>) =>
  assemblyOf(economy, { seed: 1, ...choices });

test('a draw replaces a single number and multiplies the values of a map', () => {
  const draws = { 'spending.propensity': 0.3, 'spending.weight': 1.2 };
  const assembly = of({ draws });
  expect(at(assembly, 'spending.propensity', 0)).toEqual([0.3]);
  expect(at(assembly, 'spending.weight', 0)).toEqual([0.6, 0.6]);
});

test('a setting holds from its quarter on, for one row or for all', () => {
  const period = periodOf('1956Q1')!;
  const assembly = of({ set: [{ period, parameter: 'spending.weight.trade', value: 2 }] });
  expect(at(assembly, 'spending.weight', 3)[1]).toBeCloseTo(0.65);
  expect(at(assembly, 'spending.weight', 4)).toEqual([0.3, 2].map((value) => expect.closeTo(value)));
  expect(at(assembly, 'spending.weight', 11)).toEqual([0.1, 2].map((value) => expect.closeTo(value)));
  const changed = withChange(of({}), 'spending.weight', '1956Q1', 0.5);
  expect(at(changed, 'spending.weight', 11)).toEqual([0.5, 0.5]);
});

test('a frozen driver stands still at its first value or its mean', () => {
  const assembly = of({ freeze: ['taste', 'world'] });
  expect(at(assembly, 'spending.weight', 11)).toEqual([0.5, 0.5]);
  expect(at(assembly, 'spending.worldDemand', 5)[0]).toBeCloseTo((Math.log(1.1) * 8) / 12);
  const later = of({ freeze: ['taste'], frozenFrom: periodOf('1956Q1')! });
  expect(at(later, 'spending.weight', 11)[0]).toBeCloseTo(0.3);
});

test('a run may begin later and end earlier, and leave institutions out', () => {
  const from = periodOf('1957Q1')!;
  const assembly = of({ from, to: from + 1, without: ['wages'] });
  expect(assembly.quarters).toBe(2);
  expect(at(assembly, 'spending.weight', 0)[0]).toBeCloseTo(0.1);
  expect(assembly.institutions.map(({ ports }) => ports.name)).toEqual(['spending']);
});

test.each([
  [
    { draws: { 'spending.propensty': 1 } },
    'made has no parameter spending.propensty. Did you mean "spending.propensity"?',
  ],
  [{ freeze: ['tastes'] }, 'made has no driver tastes. Did you mean "taste"?'],
  [{ without: ['wage'] }, 'made has no institution wage. Did you mean "wages"?'],
  [{ scale: 0 }, 'the scale is 0; give real agents for each simulated one, above 0.'],
  [{ to: 9000 }, 'made runs from 1955Q1 to 1957Q4; 1955Q1 to 2250Q1 was asked.'],
  [
    { set: [{ period: 7820, parameter: 'spending.weight.trad', value: 1 }] },
    'spending.weight has no value for trad. Did you mean "trade"?',
  ],
  [
    { set: [{ period: 7820, parameter: 'spending.propensity', value: Number.NaN }] },
    'spending.propensity cannot be set to NaN; give a number.',
  ],
])('%o is refused', (choices, sentence) => {
  expect(() => of(choices)).toThrow(sentence);
});

test('member 0 is central; the others draw from the middle part of each range of what is not observed', () => {
  expect(memberChoice(economy, 7, 0)).toEqual({ seed: 7, draws: {} });
  for (let member = 1; member < 200; member++) {
    const { seed, draws } = memberChoice(economy, 7, member);
    expect(seed).toBe(7 + member);
    expect(Object.keys(draws)).toEqual(['spending.propensity', 'spending.weight']);
    // Half of the way from 0.2 to 0.1 and to 0.4.
    expect(draws['spending.propensity']).toBeGreaterThanOrEqual(0.15);
    expect(draws['spending.propensity']).toBeLessThanOrEqual(0.3);
  }
});

test('as many members lie below a value as above it, though its range goes further up', () => {
  const drawn = Array.from(
    { length: 400 },
    (_, i) => memberChoice(economy, 7, i + 1).draws['spending.propensity']!,
  );
  const below = drawn.filter((value) => value < 0.2).length;
  expect(below).toBeGreaterThan(160);
  expect(below).toBeLessThan(240);
});

test('one parameter more leaves the other draws alone', () => {
  const text = files['economies/made/parameters/spending.yaml']!;
  const more = text.replace(
    'otherwise: 0\n  status: estimated\n',
    'otherwise: 0\n  range: [0.5, 2]\n  status: assumed\n  why: a guess\n',
  );
  const other = loadEconomy(made({ 'economies/made/parameters/spending.yaml': more }), 'made', registry);
  const before = memberChoice(economy, 3, 5).draws;
  expect(memberChoice(other, 3, 5).draws).toMatchObject(before);
  expect(Object.keys(memberChoice(other, 3, 5).draws)).toHaveLength(3);
});

test('parameters are counted by status', () => {
  expect(parameterStatusCounts(economy)).toEqual({ observed: 1, estimated: 1, calibrated: 1, assumed: 1 });
  expect(freeParameters(economy)).toBe(1);
});
