import { expect, test } from 'vitest';
import { loadEconomy, periodOf } from '../../../src/economies/index.js';
import { caseOf, type CaseDesign } from '../../../src/experiments/studies/index.js';
import { files, made, registry } from '../../economies/made.js';

const from = periodOf('1956Q1')!;
const changeOf = (parameter: string, content = made()) => {
  const design: CaseDesign = {
    kind: 'sample',
    seed: 1,
    lucks: 1,
    luck: 'common',
    factors: [{ parameter, low: 0.5, high: 1.5, from }],
    sampling: { method: 'points', points: [[0.25]] },
  };
  return caseOf(loadEconomy(content, 'made', registry), design, 0).dated[0]!.change;
};

test('a dated factor sets a single number or one row, and multiplies what has many values', () => {
  expect(changeOf('spending.propensity')).toEqual({
    kind: 'set',
    parameter: 'spending.propensity',
    value: 0.75,
    from,
  });
  expect(changeOf('spending.weight.trade')).toMatchObject({ kind: 'set', value: 0.75 });
  expect(changeOf('spending.weight')).toMatchObject({ kind: 'multiply', value: 0.75 });
});

test('a number that changes through time has many values', () => {
  const parameters = 'economies/made/parameters/spending.yaml';
  const drivers = 'economies/made/drivers.yaml';
  const content = made({
    [parameters]: files[parameters]!.replace(
      'values: 0.2\n  range: [0.1, 0.4]',
      'values: { 1955Q1: 0.2, 1956Q1: 0.3 }\n  range: [0.5, 2]',
    ),
    [drivers]: files[drivers]!.replace('[spending.weight]', '[spending.weight, spending.propensity]'),
  });
  expect(changeOf('spending.propensity', content)).toMatchObject({ kind: 'multiply', value: 0.75 });
});
