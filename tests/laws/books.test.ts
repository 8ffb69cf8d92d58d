import { beforeAll, describe, expect, test } from 'vitest';
import type { Choices, Economy, EconomyFile } from '../../src/economies/index.js';
import { memberChoice } from '../../src/economies/index.js';
import { competitive, japan, keynesSchumpeter, lastOf, now, opened, toy, withWorkers } from './worlds.js';

/** People, goods, claims, prices and time cannot be negative; flows of money, growth and logarithms can. */
const countable = new Set([
  'worker',
  'post',
  'person',
  'plot',
  'unit',
  'unit/quarter',
  'firm',
  'firm/quarter',
  'firm/worker',
  'bank',
  'share',
  'quarter',
  'hour/year',
  'good',
  'good/period',
  'good/firm',
  'good/worker',
  'machine',
  'machine/firm',
  'machine/period',
  'row',
  'money/unit',
  'money/good',
  'money/machine',
  'money/share',
  'money/worker',
  '0 or 1',
]);
/** The same of columns whose unit does not say it. */
const others = [
  'firms.knowHow',
  'firms.researchStock',
  'firms.research',
  'nation.landPrice',
  'nation.nominalGdp',
  'nation.realOutput',
  'goodsMakers.share',
  'machineMakers.share',
  'goodsMakers.wageOffer',
  'nation.minimumWage',
  'nation.idleIncome',
  'workers.wage',
  'workers.requestedWage',
  'workers.tenure',
];
/** The change of a stock has a sign. */
const signed = new Set(['firms.inventoryChange']);
/** A stock that was sold out to the last unit may be off by a rounding of floating point. */
const DUST = -1e-6;

const has = ({ tables }: Economy, path: string): boolean => {
  const [table, name] = path.split('.');
  return tables.get(table)?.columns.has(name) ?? false;
};

const neverNegative = (economy: Economy): string[] => {
  const paths = new Set(others.filter((path) => has(economy, path)));
  for (const { nonNegative } of economy.ledger.accounts)
    for (const { table, name } of nonNegative) paths.add(`${table.name}.${name}`);
  for (const { ports } of economy.acting)
    for (const [table, { owns = {} }] of Object.entries(ports.tables ?? {}))
      for (const [name, { unit, kind }] of Object.entries(owns))
        if (kind !== 'reference' && countable.has(unit)) paths.add(`${table}.${name}`);
  return [...paths].filter((path) => !signed.has(path));
};

const negatives = (economy: Economy, paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const [tableName, name] = path.split('.');
    const table = economy.tables.get(tableName)!;
    const values = table.columns.get(name)!;
    const found: string[] = [];
    for (let row = 0; row < table.size; row++)
      if (table.alive[row] && !(values[row] >= DUST))
        found.push(`${now(economy)}: ${path} of row ${row} is ${values[row]}`);
    return found;
  });

/** Sectors without a firm that goes on. */
const emptySectors = (economy: Economy): string[] =>
  economy.tables.has('sectors') ? withoutFirm(economy) : withoutRows(economy);

/** Where a sector is a table of its own. */
const withoutRows = (economy: Economy): string[] =>
  ['machineMakers', 'goodsMakers']
    .filter((name) => economy.tables.get(name)!.count === 0)
    .map((name) => `${now(economy)}: ${name}`);

/** Where all firms are in one table. The first sector is farms, which are households. */
const withoutFirm = (economy: Economy): string[] => {
  const firms = economy.tables.get('firms')!;
  const sectors = economy.tables.get('sectors')!;
  const sector = firms.columns.get('sector')!;
  const closing = firms.columns.get('closing')!;
  const present = new Set<number>();
  for (let row = 0; row < firms.size; row++) if (firms.alive[row] && !closing[row]) present.add(sector[row]);
  return sectors.rows
    .slice(1)
    .filter((_, k) => !present.has(k + 1))
    .map((name) => `${now(economy)}: ${name}`);
};

interface Life {
  readonly residual: number;
  readonly quarters: number;
  readonly wanted: number;
  readonly negative: string[];
  readonly empty: string[];
}

/** A whole run with every invariant checked each quarter: a broken promise or an open book throws. */
const live = (file: EconomyFile, choices: Partial<Choices>): Life => {
  const economy = opened(file, { ...choices, strict: true });
  const paths = neverNegative(economy);
  const negative: string[] = [];
  const empty: string[] = [];
  while (!economy.finished) {
    economy.step();
    empty.push(...emptySectors(economy));
    if (economy.clock.period % 4 === 0) negative.push(...negatives(economy, paths));
  }
  const { ledger, clock, assembly } = economy;
  return {
    residual: ledger.largestResidual,
    quarters: clock.quarter,
    wanted: assembly.quarters,
    negative,
    empty,
  };
};

const cases: [string, EconomyFile, Partial<Choices>][] = [
  ...[1, 2, 3].map((seed): [string, EconomyFile, Partial<Choices>] => [
    `the toy, seed ${seed}`,
    toy,
    { seed },
  ]),
  ...[1, 2, 3].map((member): [string, EconomyFile, Partial<Choices>] => [
    `Japan, drawn parameters, member ${member}`,
    japan,
    memberChoice(japan, 1, member),
  ]),
  ...[1, 2].map((seed): [string, EconomyFile, Partial<Choices>] => [
    `Keynes+Schumpeter, seed ${seed}`,
    keynesSchumpeter,
    { seed, to: lastOf(keynesSchumpeter, 120) },
  ]),
  [
    'Keynes+Schumpeter with workers, competitive after 30 periods',
    withWorkers,
    { seed: 1, to: lastOf(withWorkers, 60), set: competitive(30) },
  ],
];

describe.each(cases)('%s', (_, file, choices) => {
  let life: Life;
  beforeAll(() => {
    life = live(file, choices);
  });

  test('the books close to the last coin and every promise is kept in every quarter', () => {
    expect(life.residual).toBe(0);
    expect(life.quarters).toBe(life.wanted);
  });
  test('nothing is negative that cannot be', () => expect(life.negative).toEqual([]));
  test('no sector is ever without a firm', () => expect(life.empty).toEqual([]));
});
