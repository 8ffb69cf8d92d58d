import { tenth } from '../../pictures/chart-frame.js';
import type { Words } from '../text/words.js';
import { ZeroLine } from './axis-line.js';
import { dotsAt } from './dots.js';
import { Readable } from './readable.js';
import type { Scale } from './scale.js';

interface DotStripProps {
  readonly scale: Scale;
  /** From the lowest. */
  readonly values: readonly number[];
  readonly told: readonly Words[];
  readonly name: Words;
  readonly describedBy: string;
}

const RADIUS = 3.2;
const STEP = 6.2;

/** A dot for every run, stacked where they are close. */
export const DotStrip = ({ scale, values, told, name, describedBy }: DotStripProps) => {
  const places = values.map((value) => scale.at(value));
  const dots = dotsAt(places);
  const height = Math.max(0, ...dots.map(({ above }) => above)) * STEP + 2 * RADIUS + 10;
  return (
    <Readable name={name} told={told} places={places} describedBy={describedBy}>
      {(chosen) => (
        <svg className="doubt-dots" height={tenth(height)} aria-hidden="true" focusable="false">
          <ZeroLine scale={scale} />
          {dots.map(({ at, above }, i) => (
            <circle
              key={i}
              className={i === chosen ? 'chosen' : ''}
              cx={`${tenth(at)}%`}
              cy={tenth(height - 4 - RADIUS - above * STEP)}
              r={i === chosen ? RADIUS + 2 : RADIUS}
            />
          ))}
        </svg>
      )}
    </Readable>
  );
};
