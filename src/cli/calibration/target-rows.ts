import { type Emulator, type FitTarget, quantileOf } from '../../experiments/index.js';

/** What the runs of a sample give for a target, beside what is observed and what its emulator can tell. */
export const rowOf = (target: FitTarget, emulator: Emulator, outputs: readonly number[]) => {
  const there = outputs.filter((value) => Number.isFinite(value));
  const at = (share: number) => quantileOf(there, share);
  return {
    name: target.name,
    observed: target.observed,
    low: at(0.05),
    median: at(0.5),
    high: at(0.95),
    luck: emulator.luck,
    explained: emulator.heldOut.explained,
    trusted: emulator.trusted,
  };
};

export const tableOf = (rows: readonly ReturnType<typeof rowOf>[]) => {
  const shown = (value: number | null) =>
    (value === null ? '-' : Number(value.toPrecision(4)).toString()).padStart(9);
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [
    `${'target'.padEnd(width)}  ${'observed'.padStart(9)} ${'5 %'.padStart(9)} ${'median'.padStart(9)} ${'95 %'.padStart(9)}  explained by the emulator`,
    ...rows.map(
      ({ name, observed, low, median, high, explained }) =>
        `${name.padEnd(width)}  ${shown(observed)} ${shown(low)} ${shown(median)} ${shown(high)}  ${(100 * explained).toFixed(0)} %`,
    ),
  ].join('\n');
};
