import type { Attribution } from '../../experiments/attribution/index.js';
import { attribution as text, rangeOf } from '../text/attribution.js';
import { useSay } from '../text/language.js';
import { type AttributionNaming, largestFirst, writing } from './attribution-told.js';

interface TableProps {
  readonly attribution: Attribution;
  readonly naming: AttributionNaming;
}

/** The numbers behind the waterfall. */
export const AttributionTable = ({ attribution, naming }: TableProps) => {
  const say = useSay();
  const { text: write } = writing(attribution, naming.measure);
  const range = ([low, high]: readonly [number, number]) =>
    say(rangeOf({ low: write(low), high: write(high) }));
  const { value, interval90 } = attribution.difference;
  return (
    <details className="chart-numbers">
      <summary>{say(text.numbers)}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(text.caption)}>
        <table>
          <caption>{say(text.caption)}</caption>
          <thead>
            <tr>
              {[text.change, text.share, text.inRuns, text.byOrder, text.alonePart, text.lastPart].map(
                (head) => (
                  <th scope="col" key={head.en}>
                    {say(head)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {largestFirst(attribution).map((share) => (
              <tr key={share.player}>
                <th scope="row">{say(naming.players[share.player]!)}</th>
                <td>{say(write(share.value))}</td>
                <td>{range(share.interval90)}</td>
                <td>{range(share.orderRange)}</td>
                <td>{say(write(share.first))}</td>
                <td>{say(write(share.last))}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say(text.together)}</th>
              <td>{say(write(value))}</td>
              <td>{range(interval90)}</td>
              <td>–</td>
              <td>–</td>
              <td>–</td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
};
