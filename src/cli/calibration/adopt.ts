import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { CalibrationFile, Subject } from '../../experiments/index.js';
import { writeWhole } from '../../runs/disk/files.js';
import type { World } from '../world.js';
import type { Concluded } from './conclude.js';

/** Writes the best point into the parameter files, comments kept, and the sample into posterior.csv beside them. */
export const adopt = (
  world: World,
  { economy }: Subject,
  { factors }: CalibrationFile,
  { checked, best }: Concluded,
) => {
  const files = new Map<string, Map<string, number>>();
  factors.forEach(({ parameter }, j) => {
    const { place } = economy.parameters.get(parameter)!;
    const some = files.get(place.file) ?? new Map<string, number>();
    files.set(place.file, some.set(parameter, best.values[j]!));
  });
  for (const [file, values] of files) {
    const path = join(world.root, file);
    writeWhole(
      path,
      changed(readFileSync(path, 'utf8'), values, (key) => economy.parameters.get(key)!.rangeOf),
    );
  }
  // Factors are on the values in the files, which from now on are those of the best point.
  const relative = factors.map(({ parameter }, j) =>
    economy.parameters.get(parameter)!.rangeOf === 'factor' ? best.values[j]! : 1,
  );
  const rows = checked
    .filter(({ logDensity }) => logDensity > -Infinity)
    .map(({ values }) => values.map((value, j) => Number((value / relative[j]!).toPrecision(6))));
  const csv = [factors.map(({ parameter }) => parameter), ...rows]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
  writeWhole(join(world.root, 'economies', economy.name, 'posterior.csv'), csv);
  world.say(
    `${factors.length} values in ${files.size} files and posterior.csv (${rows.length} points) were written.`,
  );
};

const changed = (
  text: string,
  values: ReadonlyMap<string, number>,
  rangeOf: (key: string) => 'value' | 'factor',
): string => {
  const document = parseDocument(text);
  for (const [key, value] of values) {
    const name = key.slice(key.indexOf('.') + 1);
    if (rangeOf(key) === 'value') {
      document.setIn([name, 'values'], value);
      continue;
    }
    const times = (old: number) => Number((old * value).toPrecision(6));
    const given: unknown = document.getIn([name, 'values'], true);
    if (given === undefined) {
      const before = document.getIn([name, 'times']);
      document.setIn([name, 'times'], times(typeof before === 'number' ? before : 1));
    } else multiply(given, times);
    const range: unknown = document.toJS();
    const [low, high] = (range as Record<string, { range: [number, number] }>)[name]!.range;
    document.setIn([name, 'range', 0], Number((low / value).toPrecision(4)));
    document.setIn([name, 'range', 1], Number((high / value).toPrecision(4)));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};

const multiply = (node: unknown, times: (old: number) => number): void => {
  if (isScalar(node) && typeof node.value === 'number') node.value = times(node.value);
  else if (isMap(node)) for (const { value } of node.items) multiply(value, times);
};
