import type { BankYear, FirmYear, WorkerYear } from '../../experiments/biographies/index.js';
import { writeNumber, writeYen } from '../numbers/write-number.js';
import { facts, factUnits } from '../text/lives-page.js';
import type { Language, Words } from '../text/words.js';

/** A quantity of a life by year. */
export interface Fact<Year> {
  readonly key: string;
  readonly title: Words;
  readonly unit: Words;
  /** In the unit; null where it is unknown. */
  readonly of: (year: Year) => number | null;
  /** A value of it in a sentence. */
  readonly write: (value: number, language: Language) => string;
}

const TRILLION = 1e12;
const MILLION = 1e6;

type Numbers<Year> = { readonly [K in keyof Year]: Year[K] extends number | null ? K : never }[keyof Year] &
  string;

const fact =
  (unit: keyof typeof factUnits, per: number, write: Fact<unknown>['write']) =>
  <Year>(key: Numbers<Year>, title: Words): Fact<Year> => ({
    key,
    title,
    unit: factUnits[unit],
    of: (year) => {
      const value = year[key] as number | null;
      return value === null ? null : value / per;
    },
    write,
  });

const inYen =
  (per: number): Fact<unknown>['write'] =>
  (value, language) =>
    writeYen(value * per, language);
const counted =
  (after: Words): Fact<unknown>['write'] =>
  (value, language) =>
    `${writeNumber(value)}${after[language]}`;

const trillion = fact('trillion', TRILLION, inYen(TRILLION));
const million = fact('million', MILLION, inYen(MILLION));
const people = fact('people', 1, counted({ en: '', ja: '人' }));
const units = fact('units', 1, counted({ en: '', ja: '' }));
const ratio = fact('ratio', 1, counted({ en: '', ja: '' }));
const percent = fact('percent', 1 / 100, counted({ en: ' %', ja: '%' }));
const years = fact('years', 1, counted({ en: ' years', ja: '年' }));
const quarters = fact('quarters', 1, counted({ en: '', ja: '' }));

/** The first is drawn unless another is asked for. */
export const bankFacts: readonly Fact<BankYear>[] = [
  trillion('loans', facts.loans),
  trillion('badLoans', facts.badLoans),
  trillion('hiddenLoss', facts.hiddenLoss),
  percent('capital', facts.capital),
];

export const firmFacts: readonly Fact<FirmYear>[] = [
  people('staff', facts.staff),
  million('sales', facts.sales),
  million('profit', facts.profit),
  million('debts', facts.debts),
  units('output', facts.output),
  units('capital', facts.firmCapital),
  ratio('price', facts.price),
];

export const workerFacts: readonly Fact<WorkerYear>[] = [
  million('realPay', facts.realPay),
  million('pay', facts.pay),
  years('tenure', facts.tenure),
  quarters('joblessQuarters', facts.joblessQuarters),
];
