import { tenth } from '../../pictures/chart-frame.js';
import type { Attribution } from '../../experiments/attribution/index.js';
import { useMeasuredWidth } from '../charts/measured-width.js';
import { attribution as text, rangeOf } from '../text/attribution.js';
import { useSay } from '../text/language.js';
import { type AttributionNaming, writing } from './attribution-told.js';
import { rowDrawing, rowHeight, waterfallAxis, waterfallRows } from './waterfall-rows.js';

interface WaterfallProps {
  readonly attribution: Attribution;
  readonly naming: AttributionNaming;
}

/** From history to the scenario, change by change: names and numbers are text, the bars stand below them. */
export const Waterfall = ({ attribution, naming }: WaterfallProps) => {
  const say = useSay();
  const [place, width] = useMeasuredWidth();
  const rows = waterfallRows(attribution);
  const { text: write } = writing(attribution, naming.measure);
  const axis = width === undefined ? undefined : waterfallAxis(rows, width);
  return (
    <div ref={place} className="waterfall">
      <ul>
        {rows.map((row) => (
          <li key={row.of}>
            <p>
              <span className="name">
                {say(row.of === 'whole' ? text.together : naming.players[row.of]!)}
              </span>
              <span className="numbers">
                {row.isKnown ? <b>{say(write(row.value))}</b> : <b className="open">{say(text.untold)}</b>}{' '}
                <span className="quiet">
                  {say(rangeOf({ low: write(row.interval90[0]), high: write(row.interval90[1]) }))}
                </span>
              </span>
            </p>
            {axis && (
              <svg viewBox={`0 0 ${width} ${rowHeight}`} aria-hidden="true" focusable="false">
                <g dangerouslySetInnerHTML={{ __html: rowDrawing(row, axis) }} />
              </svg>
            )}
          </li>
        ))}
      </ul>
      {axis && (
        <svg viewBox={`0 0 ${width} 16`} aria-hidden="true" focusable="false">
          {axis.ticks.map(({ value, text: tick }) => (
            <text key={value} className="year" x={tenth(axis.at(value))} y="12">
              {tick}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
};
