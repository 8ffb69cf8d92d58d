import fc from 'fast-check';
import { type StoredRun } from '../../../src/runs/parts/index.js';

/** A run with two parameters and two measures over three years. */
export const storedRun = (at: number, scenario = 'history'): StoredRun => ({
  case: at,
  scenario,
  seed: 100 + at,
  parameters: { 'labour.matching': 1 + at / 8, 'banks.patience': 0.1 * at },
  years: [1955, 1956, 1957],
  annual: { gdp: [1, null, at / 3], unemployment: [0.5, 0.25, at] },
  ledger: { largestResidual: 0, quarters: 12 },
  alarms:
    at % 2 ? [{ name: 'prices', from: '1956Q1', to: '1956Q4', detail: 'rose "10" times,\n at once' }] : [],
  fingerprint: `f${at}`,
});

const value = fc.double({ noNaN: false });

/** Any run that a part can hold. */
const anyRun: fc.Arbitrary<StoredRun> = fc
  .array(fc.integer({ min: 1, max: 3000 }), { maxLength: 5 })
  .chain((years) =>
    fc.record(
      {
        case: fc.nat(),
        scenario: fc.string(),
        seed: fc.maxSafeInteger(),
        parameters: fc.dictionary(fc.string(), value),
        years: fc.constant(years),
        annual: fc.dictionary(
          fc.string(),
          fc.array(fc.option(value), { minLength: years.length, maxLength: years.length }),
        ),
        ledger: fc.record({ largestResidual: value, quarters: fc.nat() }, { noNullPrototype: true }),
        alarms: fc.array(
          fc.record(
            { name: fc.string(), from: fc.string(), to: fc.string(), detail: fc.string() },
            { noNullPrototype: true },
          ),
          { maxLength: 2 },
        ),
        fingerprint: fc.string(),
      },
      { noNullPrototype: true },
    ),
  );

export const anyRuns = fc.uniqueArray(anyRun, {
  minLength: 1,
  maxLength: 5,
  selector: (run) => `${run.case} ${run.scenario}`,
});
