import { type Change, type EconomyFile, memberChoice } from '../../economies/index.js';
import { luckSeed } from '../sensitivity/luck-seed.js';
import type { Case, CaseDesign, Factor } from './case-design.js';
import { rowsOf } from './sampling.js';

/** The case with a number, from 0. Adding cases, readings' changes or shards leaves every other case as it was. */
export const caseOf = (economy: EconomyFile, design: CaseDesign, index: number): Case =>
  design.kind === 'ensemble' ? ensembleCase(economy, design, index) : sampleCase(economy, design, index);

const ensembleCase = (
  economy: EconomyFile,
  { seed, lucks, readings }: CaseDesign & { kind: 'ensemble' },
  index: number,
): Case => {
  const luck = index % lucks;
  // Every reading has its own draws and every draw its own luck, so that their spreads can be told apart.
  const draw = Math.floor(index / lucks);
  const reading = readings[draw % Math.max(1, readings.length)];
  const { draws } = memberChoice(economy, seed, draw);
  return {
    index,
    seed: seed + index,
    draws,
    changes: reading?.changes ?? [],
    dated: [],
    values: draws,
    reading: reading?.name ?? '',
    draw,
    luck,
  };
};

const sampleCase = (economy: EconomyFile, design: CaseDesign & { kind: 'sample' }, index: number): Case => {
  const { seed, lucks, luck: how, factors } = design;
  const row = Math.floor(index / lucks);
  const luck = index % lucks;
  const point = rowsOf(design)(row);
  const values: Record<string, number> = {};
  const draws: Record<string, number> = {};
  const dated: { change: Change; scenarios: readonly string[] | undefined }[] = [];
  factors.forEach((factor, i) => {
    const value = factor.low + (factor.high - factor.low) * point[i]!;
    values[factor.parameter] = value;
    if (factor.from === undefined) draws[factor.parameter] = value;
    else dated.push({ change: datedFactor(economy, factor, value), scenarios: factor.scenarios });
  });
  const drawn = how === 'factor' ? luckSeed(point[factors.length]!) : how === 'fresh' ? index : luck;
  return { index, seed: seed + drawn, draws, changes: [], dated, values, reading: '', draw: row, luck };
};

/** A single number is set; many values, by row or through time, are multiplied, as their range is of a factor. */
const datedFactor = (economy: EconomyFile, { parameter, from }: Factor, value: number): Change => {
  const [institution, name, ...row] = parameter.split('.');
  const file = economy.parameters.get(`${institution}.${name}`);
  const kind = row.length > 0 || file?.rangeOf === 'value' ? 'set' : 'multiply';
  return { kind, parameter, value, from: from! };
};
