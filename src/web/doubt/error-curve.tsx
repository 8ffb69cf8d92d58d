import { max, ticks } from 'd3-array';
import { tenth } from '../../pictures/chart-frame.js';
import { enoughText as text } from '../text/doubt-parts.js';
import { errorTold } from '../text/doubt-verdicts.js';
import { useSay } from '../text/language.js';
import type { CatalogMeasure } from '../bundle/catalog.js';
import { Readable } from './readable.js';
import type { ErrorSoFar } from './running-error.js';
import { scaleFrom } from './scale.js';
import { differenceTold, errorSize, sizeDecimals } from './told.js';

interface ErrorCurveProps {
  readonly measure: CatalogMeasure;
  readonly points: readonly ErrorSoFar[];
  readonly describedBy: string;
}

const HEIGHT = 170;

/** The error by number of runs, and a tenth of the latest median. */
export const ErrorCurve = ({ measure, points, describedBy }: ErrorCurveProps) => {
  const say = useSay();
  const last = points.at(-1)!;
  const tenthOf = Math.abs(last.median) / 10;
  const top = 1.08 * (max([tenthOf, ...points.map(({ error }) => error)]) || 1);
  const across = scaleFrom(points[0]!.runs === last.runs ? 0 : points[0]!.runs, last.runs, true);
  const y = (value: number) => tenth(HEIGHT * (1 - value / top));
  const path = points.map(({ runs, error }, i) => `${i ? 'L' : 'M'}${across.at(runs)},${y(error)}`).join('');
  return (
    <>
      <Readable
        name={text.read}
        told={points.map(({ runs, error, median }) =>
          errorTold(runs, errorSize(error, measure), differenceTold(median, sizeDecimals(median), measure)),
        )}
        places={points.map(({ runs }) => across.at(runs))}
        describedBy={describedBy}
      >
        {(chosen) => (
          <svg className="doubt-curve" height={HEIGHT} aria-hidden="true" focusable="false">
            {ticks(0, top, 4).map((value) => (
              <g key={value}>
                <line className="grid" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
                <text x="2" y={y(value) - 3}>
                  {value}
                </text>
              </g>
            ))}
            <line className="bar-threshold" x1="0" x2="100%" y1={y(tenthOf)} y2={y(tenthOf)} />
            <text className="tenth" x="98%" y={y(tenthOf) - 4} textAnchor="end">
              {say(text.tenthShort)}
            </text>
            <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT}>
              <path className="curve" d={path} />
            </svg>
            {points.map(({ runs, error }, i) => (
              <circle
                key={runs}
                className={i === chosen ? 'chosen' : ''}
                cx={`${tenth(across.at(runs))}%`}
                cy={y(error)}
                r={i === chosen ? 5 : 2.5}
              />
            ))}
          </svg>
        )}
      </Readable>
      <svg className="doubt-axis" height="22" aria-hidden="true" focusable="false">
        <line className="axis" x1="0" x2="100%" y1="1" y2="1" />
        {across.ticks.map(({ at, text: number }) => (
          <text
            key={number}
            x={`${tenth(at)}%`}
            y="17"
            textAnchor={at < 8 ? 'start' : at > 92 ? 'end' : 'middle'}
          >
            {number}
          </text>
        ))}
      </svg>
      <p className="chart-unit doubt-axis-name">{say(text.runs)}</p>
    </>
  );
};
