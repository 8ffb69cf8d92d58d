import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo } from 'react';
import { tenth } from '../../pictures/chart-frame.js';
import type { Plot } from './plot.js';
import { movedBy, nearestTo } from './year-cursor.js';

interface ChartPictureProps {
  readonly plot: Plot;
  readonly years: readonly number[];
  /** Markup of the drawing, in which every text is escaped. */
  readonly drawing: string;
  /** Number of the year that is read; undefined while none is. */
  readonly at: number | undefined;
  /** Number of the year that is told while none is read. */
  readonly resting: number;
  readonly onAt: (at: number | undefined) => void;
  /** Values that the cursor marks. */
  readonly dots: readonly { readonly of: string; readonly value: number }[];
  readonly name: string;
  readonly spoken: string;
  readonly describedBy: string;
}

/** The drawing, over which a cursor goes from year to year by keys and by pointer. */
export function ChartPicture({ plot, years, drawing, at, resting, onAt, ...rest }: ChartPictureProps) {
  const { name, spoken, describedBy, dots } = rest;
  const last = years.length - 1;
  const read = at ?? resting;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = movedBy(event.key, read, years.length);
    if (to === undefined) return;
    event.preventDefault();
    onAt(to);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = ((event.clientX - box.left) / box.width) * plot.width;
    onAt(nearestTo(place, plot.frame, years.length));
  };
  const inside = useMemo(() => ({ __html: drawing }), [drawing]);
  return (
    <div
      className="chart-picture"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-describedby={describedBy}
      aria-valuemin={years[0]}
      aria-valuemax={years[last]}
      aria-valuenow={years[read]}
      aria-valuetext={spoken}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onAt(undefined)}
    >
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} aria-hidden="true" focusable="false">
        <g dangerouslySetInnerHTML={inside} />
        {at === undefined ? null : <Cursor plot={plot} year={years[at] ?? 0} dots={dots} />}
      </svg>
    </div>
  );
}

interface CursorProps {
  readonly plot: Plot;
  readonly year: number;
  readonly dots: ChartPictureProps['dots'];
}

function Cursor({ plot: { x, axis, frame }, year, dots }: CursorProps): ReactNode {
  const at = tenth(x(year));
  return (
    <g className="cursor">
      <path d={`M${at},${frame.top}V${frame.bottom}`} />
      {dots.map(({ of, value }) => (
        <circle key={of} className={`of-${of}`} cx={at} cy={tenth(axis.at(value))} r="4" />
      ))}
    </g>
  );
}
