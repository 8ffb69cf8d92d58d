import { expect, test } from 'vitest';
import { contentOnDisk } from '../../../src/data/files.js';
import { centreOf } from '../../../src/economies/index.js';
import { hindsightOf, loadSubject, readCalibration, readForecast } from '../../../src/experiments/index.js';
import { institutions } from '../../../src/institutions/index.js';

const content = contentOnDisk('.');
const subject = loadSubject(content, 'japan', institutions);
const { economy } = subject;
const { calibration, origins } = readForecast(content, subject);
const { factors, entry } = readCalibration(content, calibration, economy);
const valueOf = (parameter: string) =>
  economy.parameters.get(parameter)!.path.frames[0]!.values.find((value) => value !== 0)!;

test('every calibrated parameter of Japan is calibrated again, in a range that holds its value of today', () => {
  const calibrated = [...economy.parameters.values()].filter(
    ({ status, same }) => status === 'calibrated' && same === undefined,
  );
  expect(factors.map(({ parameter }) => parameter).toSorted()).toEqual(
    calibrated.map(({ key }) => key).toSorted(),
  );
  for (const { parameter, low, high } of factors) {
    const centre = centreOf(economy.parameters.get(parameter)!);
    expect(centre, parameter).toBeGreaterThanOrEqual(low);
    expect(centre, parameter).toBeLessThanOrEqual(high);
  }
});

test('the ranges are not laid about the values of today', () => {
  const [first] = origins;
  expect(hindsightOf(economy, factors, first!.year).centred).toBeLessThan(factors.length / 5);
});

// After values of these parameters are adopted, divide their ranges in the experiment by the factor adopted.
test.each([
  ['bankAccounts.recognition', 0.04, 0.2],
  ['foreignTrade.importShare', 0.17664, 0.276],
  ['knowHow.catchUp', 0.0087, 0.0232],
  ['pricing.markup', 0.564, 0.72],
  ['research.intensity', 0.0024, 0.0064],
])('factors on %s mean the values that they meant before any search', (parameter, low, high) => {
  const factor = factors.find((one) => one.parameter === parameter)!;
  expect((factor.low * valueOf(parameter)) / low).toBeCloseTo(1, 2);
  expect((factor.high * valueOf(parameter)) / high).toBeCloseTo(1, 2);
});

test('no bound by judgement looks beyond the first origin, where no run of that calibration has a value', () => {
  const first = Math.min(...origins.map(({ year }) => year));
  for (const { outcome } of entry.plausible)
    expect(Number(outcome.slice(-4)), outcome).toBeLessThanOrEqual(first);
});
