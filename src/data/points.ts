import type { Content } from './content.js';
import { InputError } from './input-error.js';
import { pointsSchema } from './schemas.js';
import { readYaml } from './strict-yaml.js';

/** A single figure read somewhere: too few of a kind to make a series. */
export interface Point {
  readonly key: string;
  /** Three letters: JPN, USA; a key with another country than the file's is there for comparison. */
  readonly country: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string | undefined;
  readonly source: string;
}

/** The points of a country's file by key, country and year, for example of `japan`; the same point may not stand twice. */
export function loadPoints(content: Content, country: string): Point[] {
  const yaml = readYaml(content, `data/points/${country}.yaml`, pointsSchema);
  const seen = new Set<string>();
  return yaml.value.flatMap(({ values, key, unit, source, country: of }, i) =>
    Object.entries(values).map(([year, value]) => {
      const name = `${key} of ${of} in ${year}`;
      if (seen.has(name)) {
        throw new InputError(
          `the point ${name} stands here a second time; keep one of the two.`,
          yaml.placeOf([i, 'values', year]),
        );
      }
      seen.add(name);
      return { key, country: of, year: Number(year), value, unit, source };
    }),
  );
}
