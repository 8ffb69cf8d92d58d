import type { ReactNode } from 'react';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';
import type { ChartMatter } from './chart-matter.js';
import {
  emptyWords,
  fitWords,
  notInBandLabel,
  notInBandText,
  runsWords,
  sourceWords,
} from './chart-words.js';
import { Legend, type LegendItem } from './legend.js';

interface ChartFigureProps {
  readonly id: string;
  readonly matter: ChartMatter;
  /** Such as 'Levels', and in what. */
  readonly part: Words;
  readonly unit: Words;
  readonly legend: readonly LegendItem[];
  readonly described: Words;
  /** The picture and its readout. */
  readonly children: ReactNode;
  /** What stands below the notes: the numbers and the menu. */
  readonly below: ReactNode;
}

/** What stands around every chart: its name, what is what, how many runs, how well it fits, and what it leaves out. */
export function ChartFigure({
  id,
  matter,
  part,
  unit,
  legend,
  described,
  children,
  below,
}: ChartFigureProps) {
  const say = useSay();
  const { measure, fit, notInBand, source, status } = matter;
  return (
    <figure className="chart" data-status={status} aria-labelledby={`${id}-title`}>
      <figcaption>
        <span className="chart-theme">{say(measure.theme)}</span>
        <h3 id={`${id}-title`}>
          {say(measure.title)} <small>{say(part)}</small>
        </h3>
        <p className="chart-unit">{say(unit)}</p>
      </figcaption>
      <p className="chart-badges">
        <span className={`badge runs-badge ${status}`}>{say(runsWords(matter))}</span>
        <span className={`badge fit-badge ${fit?.missed ? 'missed' : ''}`}>{say(fitWords(fit))}</span>
        {status === 'empty' && legend.length > 0 ? (
          <span className="badge">{say(emptyWords.flying)}</span>
        ) : null}
      </p>
      <Legend items={legend} />
      {children}
      <p id={`${id}-described`} className="visually-hidden">
        {say(described)}
      </p>
      <p className="chart-note">
        <b>{say(notInBandLabel)}</b> {say(notInBandText(notInBand))}{' '}
        <span className="chart-source">{say(sourceWords(source))}</span>
      </p>
      <div className="chart-below">{below}</div>
    </figure>
  );
}
