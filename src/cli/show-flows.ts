import { assemble, assemblyOf, type EconomyFile, writtenPeriod } from '../economies/index.js';
import { flowMatrix } from '../experiments/index.js';
import { Ended } from './exit-codes.js';
import type { ShowOptions } from './show.js';
import type { World } from './world.js';

/** Runs to a quarter and prints who paid whom in it, how every account changed, and the balance sheet after it. */
export const showFlows = (world: World, economy: EconomyFile, options: ShowOptions) => {
  const { quarter = economy.start + 3, scale = economy.scale } = options;
  if (quarter < economy.start || quarter > economy.end)
    throw new Ended(
      'usage',
      `${economy.name} runs from ${writtenPeriod(economy.start)} to ${writtenPeriod(economy.end)}; --quarter ${writtenPeriod(quarter)} lies outside.`,
    );
  const running = assemble(assemblyOf(economy, { seed: 1, scale, to: quarter })).run(quarter - economy.start);
  const matrix = flowMatrix(running);
  const when = writtenPeriod(quarter);
  if (options.json) return world.out(`${JSON.stringify({ quarter: when, scale, ...matrix })}\n`);
  const { unit, word } = unitOf(
    matrix.balances.flatMap(({ values }) => values),
    scale,
  );
  const cell = (value: number) => (value === 0 ? '.' : ((value * scale) / unit).toFixed(1)).padStart(15);
  const name = (text: string) => text.padEnd(44).slice(0, 44);
  const line = (row: string, values: readonly number[], residual?: number) =>
    `${name(row)}${values.map(cell).join('')}${residual === undefined ? '' : String(residual).padStart(10)}`;
  const rows = (all: readonly { name: string; values: readonly number[]; residual: number }[]) =>
    all.map((row) => line(row.name, row.values, row.residual));
  const header = `${name('')}${matrix.tables.map((table) => table.padStart(15)).join('')}${'residual'.padStart(10)}`;
  world.out(
    [
      `${economy.title.en}, ${when}, in ${word}${economy.money}; residuals in single ${economy.money} of the simulation.`,
      '',
      'Payments: received above zero, paid below',
      header,
      ...rows(matrix.flows),
      '',
      'Accounts: more held or less owed uses money and is below zero',
      header,
      ...rows(matrix.changes),
      `${name('residual')}${matrix.residuals.map((value) => String(value).padStart(15)).join('')}`,
      '',
      'Balance sheet: held above zero, owed below',
      header,
      ...rows(matrix.balances),
      line('net financial worth', matrix.worth),
      '',
    ].join('\n'),
  );
};

const unitOf = (values: readonly number[], scale: number) => {
  const largest = Math.max(1, ...values.map((value) => Math.abs(value) * scale));
  const units = [
    { unit: 1e12, word: 'trillion ' },
    { unit: 1e9, word: 'billion ' },
    { unit: 1e6, word: 'million ' },
  ];
  return units.find(({ unit }) => largest >= 10 * unit) ?? { unit: 1, word: '' };
};
