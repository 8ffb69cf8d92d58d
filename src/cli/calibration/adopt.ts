import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { CalibrationFile, Subject } from '../../experiments/index.js';
import { writeWhole } from '../../runs/disk/files.js';
import type { World } from '../world.js';
import type { Concluded } from './concluded.js';

/**
 * Writes the best point and the ranges of the calibration into the parameter files, comments kept, and the points kept
 * into posterior.csv beside them.
 */
export const adopt = (
  world: World,
  { economy }: Subject,
  { factors }: CalibrationFile,
  { kept, best }: Concluded,
) => {
  const files = new Map<string, Adopted[]>();
  for (const [j, { parameter, low, high }] of factors.entries()) {
    const { place, rangeOf } = economy.parameters.get(parameter)!;
    const name = parameter.slice(parameter.indexOf('.') + 1);
    files.set(place.file, [
      ...(files.get(place.file) ?? []),
      { name, rangeOf, low, high, value: best.values[j]! },
    ]);
  }
  for (const [file, values] of files) {
    const path = join(world.root, file);
    writeWhole(path, changed(readFileSync(path, 'utf8'), values));
  }
  // Factors are on the values in the files, which from now on are those of the best point.
  const relative = factors.map(({ parameter }, j) =>
    economy.parameters.get(parameter)!.rangeOf === 'factor' ? best.values[j]! : 1,
  );
  const rows = apart(kept).map(({ values }) =>
    values.map((value, j) => Number((value / relative[j]!).toPrecision(6))),
  );
  const csv = [factors.map(({ parameter }) => parameter), ...rows]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
  writeWhole(join(world.root, 'economies', economy.name, 'posterior.csv'), csv);
  world.say(
    `${factors.length} values in ${files.size} files and posterior.csv (${rows.length} points) were written.`,
  );
};

interface Adopted {
  readonly name: string;
  readonly rangeOf: 'value' | 'factor';
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

/** In an order in which the first few come from everywhere in the sample, which is ordered by how well they do. */
const apart = <T>(all: readonly T[]): T[] => {
  const golden = (Math.sqrt(5) - 1) / 2;
  return all
    .map((one, i) => ({ one, turn: (i * golden) % 1 }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ one }) => one);
};

const changed = (text: string, values: readonly Adopted[]): string => {
  const document = parseDocument(text);
  for (const { name, rangeOf, low, high, value } of values) {
    const setRange = (divided: number) => {
      document.setIn([name, 'range', 0], outward(low / divided, -1));
      document.setIn([name, 'range', 1], outward(high / divided, 1));
    };
    if (rangeOf === 'value') {
      document.setIn([name, 'values'], value);
      setRange(1);
      continue;
    }
    const times = (old: number) => Number((old * value).toPrecision(6));
    const given: unknown = document.getIn([name, 'values'], true);
    if (given === undefined) {
      const before = document.getIn([name, 'times']);
      document.setIn([name, 'times'], times(typeof before === 'number' ? before : 1));
    } else multiply(given, times);
    setRange(value);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};

/** Four digits, rounded away from the middle, so that no point of the sample falls outside. */
const outward = (value: number, side: -1 | 1): number => {
  const near = Number(value.toPrecision(4));
  if ((near - value) * side >= 0) return near;
  return Number((value + side * Math.abs(value) * 1e-3).toPrecision(4));
};

const multiply = (node: unknown, times: (old: number) => number): void => {
  if (isScalar(node) && typeof node.value === 'number') node.value = times(node.value);
  else if (isMap(node)) for (const { value } of node.items) multiply(value, times);
};
