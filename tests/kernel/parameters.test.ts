import { expect, test } from 'vitest';
import {
  advance,
  assemble,
  by,
  changedFrom,
  column,
  declare,
  institution,
  quantity,
  rewind,
  valuesOf,
} from '../../src/kernel/index.js';
import { assembly, mint, path, trading } from './village.js';

const ports = declare({
  name: 'policy',
  phase: 'policy',
  says: 'A test.',
  literature: [],
  parameters: { rate: quantity('1/year', 'rate'), weight: by(['sectors'], quantity('1', 'weight')) },
});
const weights = (quarter: number, ...values: number[]) => ({ quarter, values: Float64Array.from(values) });
const made = () =>
  valuesOf(ports, {
    'policy.rate': path('1/year', [0, 0.09], [4, 0.08], [6, 0.02]),
    'policy.weight': { unit: '1', by: ['sectors'], frames: [weights(0, 1, 2), weights(5, 3, 4)] },
  });

test('a value holds until the next one', () => {
  const parameters = made();
  const seen = [0, 1, 2, 3, 4, 5, 6, 7].map((quarter) => {
    advance(parameters, quarter);
    return parameters.values['rate'];
  });
  expect(seen).toEqual([0.09, 0.09, 0.09, 0.09, 0.08, 0.08, 0.02, 0.02]);
});

test('values by row change in place, so that an institution may keep hold of them', () => {
  const parameters = made();
  const held = parameters.values['weight'] as Float64Array;
  advance(parameters, 4);
  expect([...held]).toEqual([1, 2]);
  advance(parameters, 5);
  expect([...held]).toEqual([3, 4]);
});

test('after rewind time runs again from any quarter', () => {
  const parameters = made();
  advance(parameters, 7);
  rewind(parameters);
  advance(parameters, 1);
  expect([parameters.values['rate'], [...(parameters.values['weight'] as Float64Array)]]).toEqual([
    0.09,
    [1, 2],
  ]);
});

test('a changed path keeps what was before and drops what comes after', () => {
  const changed = changedFrom(path('1/year', [0, 0.09], [4, 0.08], [6, 0.02]), 5, Float64Array.of(0.5));
  expect(changed.frames.map(({ quarter, values }) => [quarter, values[0]])).toEqual([
    [0, 0.09],
    [4, 0.08],
    [5, 0.5],
  ]);
});

test('a parameter changed from the fifth quarter leaves the first four as they were, bit for bit', () => {
  const straight = assemble(trading()).run();
  const propensity = changedFrom(path('1', [0, 0.5]), 4, Float64Array.of(0.9));
  const changed = assemble(trading({ parameters: { 'trade.propensity': propensity } })).run();
  for (const row of [0, 1]) {
    const before = straight.series('households.spent', row);
    const now = changed.series('households.spent', row);
    expect([...now.subarray(0, 4)]).toEqual([...before.subarray(0, 4)]);
    expect(now[4]).not.toBe(before[4]);
  }
});

test('an institution sees the value of its quarter', () => {
  const sees = declare({
    name: 'diary',
    phase: 'accounts',
    says: 'Writes the rate down.',
    literature: [],
    parameters: { rate: quantity('1/year', 'rate') },
    tables: { state: { owns: { rate: column('1/year', 'rate seen') } } },
  });
  const diary = institution(sees, { step: ({ tables: { state }, p }) => void (state.rate[0] = p.rate) });
  const economy = assemble(
    assembly({
      institutions: [mint, diary],
      parameters: { 'diary.rate': path('1/year', [0, 1], [2, 3]) },
      record: ['state.rate'],
    }),
  ).run(4);
  expect([...economy.series('state.rate')]).toEqual([1, 1, 3, 3]);
});
