import { useMemo, useState } from 'react';
import { useLanguage } from '../text/language.js';
import type { Words } from '../text/words.js';
import { ChartPicture } from './chart-picture.js';
import { useMeasuredWidth } from './measured-width.js';
import type { Plot } from './plot.js';
import { type ReadValue, readAloud } from './readout.js';
import { ReadoutLine } from './readout-line.js';
import type { Say } from './say.js';

/** A value that the cursor marks, on the line it is of. */
export interface Dot {
  readonly of: string;
  readonly value: number | null | undefined;
}

interface ReadablePictureProps {
  readonly id: string;
  readonly years: readonly number[];
  /** The year that is read while the cursor is away; the last one without it. */
  readonly rest?: number | undefined;
  /** What the cursor moves over. */
  readonly name: Words;
  /** The same function as long as the picture is the same. */
  readonly draw: (width: number, say: Say) => { readonly plot: Plot; readonly drawing: string };
  readonly valuesAt: (i: number) => readonly ReadValue[];
  readonly dotsAt: (i: number) => readonly Dot[];
}

/** A picture as wide as its place, and above it the values of the year under the cursor, else of the year it rests at. */
export function ReadablePicture({ id, years, rest, name, draw, valuesAt, dotsAt }: ReadablePictureProps) {
  const language = useLanguage();
  const [place, width] = useMeasuredWidth();
  const [at, onAt] = useState<number>();
  const drawn = useMemo(
    () => (width === undefined ? undefined : draw(width, (words) => words[language])),
    [draw, width, language],
  );
  const found = years.indexOf(rest ?? Number.NaN);
  const resting = found < 0 ? years.length - 1 : found;
  const read = at ?? resting;
  const values = valuesAt(read);
  const year = years[read] ?? 0;
  const dots = dotsAt(read).flatMap(({ of, value }) =>
    value === null || value === undefined ? [] : [{ of, value }],
  );
  return (
    <>
      <ReadoutLine year={year} values={values} />
      <div ref={place} className="chart-place">
        {drawn ? (
          <ChartPicture
            {...drawn}
            years={years}
            at={at}
            resting={resting}
            onAt={onAt}
            dots={dots}
            name={name[language]}
            spoken={readAloud(year, values)[language]}
            describedBy={`${id}-described`}
          />
        ) : null}
      </div>
    </>
  );
}
