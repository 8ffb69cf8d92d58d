import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { movedBy } from '../charts/year-cursor.js';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';

interface ReadableProps {
  readonly name: Words;
  /** Of every point, in the order of the keys. */
  readonly told: readonly Words[];
  /** Of every point, in percent of the width. */
  readonly places: readonly number[];
  readonly describedBy: string;
  readonly children: (at: number | undefined) => ReactNode;
}

/** A picture whose points are read by arrow keys and by pointer. */
export const Readable = ({ name, told, places, describedBy, children }: ReadableProps) => {
  const say = useSay();
  const [chosen, setChosen] = useState<number>();
  const at = chosen === undefined ? undefined : Math.min(chosen, told.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = movedBy(event.key, at ?? 0, told.length);
    if (to === undefined) return;
    event.preventDefault();
    setChosen(to);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setChosen(nearest(places, (100 * (event.clientX - left)) / width));
  };
  return (
    <>
      <p className="chart-readout doubt-readout" aria-hidden="true">
        {at === undefined ? '' : say(told[at]!)}
      </p>
      <div
        className="doubt-readable"
        role="slider"
        tabIndex={0}
        aria-label={say(name)}
        aria-describedby={describedBy}
        aria-valuemin={1}
        aria-valuemax={told.length}
        aria-valuenow={(at ?? 0) + 1}
        aria-valuetext={say(told[at ?? 0]!)}
        onKeyDown={onKeyDown}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setChosen(undefined)}
      >
        {children(at)}
      </div>
    </>
  );
};

const nearest = (places: readonly number[], place: number): number =>
  places.reduce((best, one, i) => (Math.abs(one - place) < Math.abs(places[best]! - place) ? i : best), 0);
