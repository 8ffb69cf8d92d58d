import { useMemo } from 'react';
import type { CatalogMeasure } from '../bundle/catalog.js';
import { notInBandWords } from '../charts/chart-words.js';
import { MeasurePicker } from '../cockpit/measure-picker.js';
import { YearChooser, useYear } from '../shell/year-chooser.js';
import { useLab } from '../state/lab.js';
import { bandTexts } from '../text/bands.js';
import { cockpit } from '../text/cockpit.js';
import { compare as text, fitShort, noFit, orderTold, outcomesCaption } from '../text/compare.js';
import { useSay } from '../text/language.js';
import { ColumnHeads } from './column-heads.js';
import { effectInYear } from './effect-in-year.js';
import { orderOf } from './order-of.js';
import { outcomeCell } from './outcome-cell.js';
import type { Compared } from './use-compared.js';

/** What each scenario does to each measure in a year. */
export const OutcomeTable = ({ scenarios }: { readonly scenarios: readonly Compared[] }) => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const keys = useLab((lab) => lab.link.measures);
  const year = useYear();
  const measures = keys.flatMap((key) => catalog.measures.find((one) => one.key === key) ?? []);
  return (
    <section className="card" aria-labelledby="outcomes">
      <h2 id="outcomes">{say(text.outcomes)}</h2>
      <p className="small">{say(text.outcomesTold)}</p>
      <div className="choose-tools">
        <YearChooser />
        <MeasurePicker />
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(outcomesCaption(year))}>
        <table className="outcomes">
          <caption className="visually-hidden">{say(outcomesCaption(year))}</caption>
          <ColumnHeads
            first={text.measure}
            scenarios={scenarios}
            withRuns
            more={scenarios.length > 1 ? [text.order] : []}
          />
          <tbody>
            {measures.map((measure) => (
              <Row key={measure.key} measure={measure} year={year} scenarios={scenarios} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small quiet">{say(notInBandWords(bandTexts.notInBand))}</p>
    </section>
  );
};

interface RowProps {
  readonly measure: CatalogMeasure;
  readonly year: number;
  readonly scenarios: readonly Compared[];
}

const Row = ({ measure, year, scenarios }: RowProps) => {
  const say = useSay();
  const readings = useLab((lab) => lab.link.asked.readings);
  const measures = useLab((lab) => lab.link.measures);
  const go = useLab((lab) => lab.go);
  const isSettled = scenarios.every(({ pairs, wanted, lost }) => pairs.length + lost >= wanted);
  const order = useMemo(
    () => orderOf(measure, year, readings, scenarios),
    [measure, year, readings, scenarios],
  );
  return (
    <tr>
      <th scope="row">
        {say(measure.title)}
        <button
          type="button"
          className="plain"
          aria-label={`${say(cockpit.removeMeasure)}: ${say(measure.title)}`}
          onClick={() => go({ measures: measures.filter((one) => one !== measure.key) })}
        >
          ×
        </button>
        <span className={`small fit ${measure.fit?.miss ? 'missed' : ''}`}>
          {say(measure.fit ? fitShort(measure.fit) : noFit)}
        </span>
      </th>
      {scenarios.map(({ letter, pairs }) => (
        <Cell key={letter} measure={measure} year={year} pairs={pairs} />
      ))}
      {scenarios.length > 1 && (
        <td className="order">{say(isSettled ? orderTold(order) : text.orderWaits)}</td>
      )}
    </tr>
  );
};

type CellProps = Pick<RowProps, 'measure' | 'year'> & Pick<Compared, 'pairs'>;

const Cell = ({ measure, year, pairs }: CellProps) => {
  const say = useSay();
  const readings = useLab((lab) => lab.link.asked.readings);
  const cell = useMemo(
    () => outcomeCell(effectInYear(measure, year, readings, pairs), measure),
    [measure, year, readings, pairs],
  );
  if (cell.kind === 'waiting' || cell.kind === 'tooFew')
    return (
      <td className="quiet" data-verdict={cell.kind}>
        {say(text[cell.kind])}
      </td>
    );
  return (
    <td data-verdict={cell.kind} className={cell.kind}>
      {cell.kind === 'cannotTell' ? (
        <>
          <b>{say(text.cannotTell)}</b>
          <span className="small">{say(cell.size)}</span>
        </>
      ) : (
        <b className="size">{say(cell.size)}</b>
      )}
      <span className="small">{say(cell.range)}</span>
      <span className="small quiet">{say(cell.agree)}</span>
    </td>
  );
};
