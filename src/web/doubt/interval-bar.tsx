import { tenth } from '../../pictures/chart-frame.js';
import { ZeroLine } from './axis-line.js';
import type { Scale } from './scale.js';

interface IntervalBarProps {
  readonly scale: Scale;
  readonly interval90: readonly [number, number];
  readonly interval50?: readonly [number, number];
  readonly median?: number;
  /** Drawn as an outline. */
  readonly hollow?: boolean;
}

/** Intervals of 90 and of 50 % and the median, over zero. */
export const IntervalBar = ({ scale, interval90, interval50, median, hollow = false }: IntervalBarProps) => (
  <svg className="doubt-bar" height="24" aria-hidden="true" focusable="false">
    <ZeroLine scale={scale} />
    <Bar scale={scale} of={interval90} y={7} height={10} className={hollow ? 'bar-hollow' : 'bar-90'} />
    {interval50 && (
      <Bar scale={scale} of={interval50} y={4} height={16} className={hollow ? 'bar-hollow' : 'bar-50'} />
    )}
    {median !== undefined && (
      <line
        className="bar-median"
        x1={`${tenth(scale.at(median))}%`}
        x2={`${tenth(scale.at(median))}%`}
        y1="1"
        y2="23"
      />
    )}
  </svg>
);

interface BarProps {
  readonly scale: Scale;
  readonly of: readonly [number, number];
  readonly y: number;
  readonly height: number;
  readonly className: string;
}

export const Bar = ({ scale, of: [low, high], y, height, className }: BarProps) => {
  const [from, to] = [scale.at(Math.min(low, high)), scale.at(Math.max(low, high))];
  return (
    <rect
      className={className}
      x={`${tenth(from)}%`}
      width={`${tenth(Math.max(0.2, to - from))}%`}
      y={y}
      height={height}
    />
  );
};
