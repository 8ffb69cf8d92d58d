import type { Replay, TrialEffect } from '../experiments/index.js';

/** What enters from history, and what the first column of the era table becomes when each driver is frozen. */
export const driversText = (
  drivers: Replay['drivers'],
  effects: readonly TrialEffect[],
  measure: string | undefined,
): string[] => {
  if (drivers.length === 0) return [];
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(29)}${cells.map((cell) => cell.padStart(11)).join('')}`.trimEnd();
  const digits = (value: number | null) => (value === null ? '-' : value.toFixed(1));
  const [any] = effects;
  const head =
    any && measure
      ? [
          `What enters from history, and ${measure} in the central run with it frozen`,
          row(
            '',
            any.eras.map(({ from, to }) => `${from}-${to}`),
          ),
          row(
            '(nothing frozen)',
            any.eras.map(({ before }) => digits(before)),
          ),
        ]
      : ['What enters from history'];
  const rows = drivers.map(({ name, frozen }) => {
    const effect = effects.find(({ driver }) => driver === name);
    return row(name, frozen ? ['frozen'] : (effect?.eras ?? []).map((era) => digits(era.frozen)));
  });
  return [...head, ...rows, ''];
};
