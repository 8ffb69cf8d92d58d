import type { Economy } from '../../economies/index.js';

/** The recorded column that each path of a run is read from. */
export const pathColumns = {
  output: 'nation.realOutput',
  consumption: 'nation.realConsumption',
  investment: 'nation.realInvestment',
  nominalOutput: 'nation.nominalOutput',
  productivity: 'nation.productivity',
  unemployment: 'nation.unemployment',
  consumerPrice: 'nation.consumerPrice',
  publicDebtRatio: 'nation.publicDebtRatio',
  makerConcentration: 'nation.makerConcentration',
  goodsConcentration: 'nation.goodsConcentration',
  makerExits: 'nation.makerExits',
  goodsExits: 'nation.goodsExits',
} as const;

/** One run of a Keynes+Schumpeter economy: one value a period, the first of period 1. */
export type RunPaths = Readonly<Record<keyof typeof pathColumns, ArrayLike<number>>>;

export const pathsOf = (economy: Economy): RunPaths =>
  Object.fromEntries(
    Object.entries(pathColumns).map(([path, column]) => [path, economy.series(column)]),
  ) as unknown as RunPaths;
