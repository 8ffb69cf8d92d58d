import { useMemo } from 'react';
import { ChartFigure } from '../charts/chart-figure.js';
import { useChartTools } from '../cockpit/use-chart-tools.js';
import { useLab } from '../state/lab.js';
import { doubt } from '../text/doubt.js';
import { enoughText as text } from '../text/doubt-parts.js';
import { askForRuns, beyondLab, enough, enoughDescribed, notEnough } from '../text/doubt-verdicts.js';
import { useSay } from '../text/language.js';
import { ErrorCurve } from './error-curve.js';
import { type ErrorSoFar, runningError, runsNeeded } from './running-error.js';
import type { Subject } from './subject.js';
import { SavedTable } from './saved-table.js';
import { differenceTold, errorSize, sizeDecimals } from './told.js';
import { useSteady } from './use-steady.js';

/** Most runs that the page asks for. */
export const MOST_RUNS = 200;

/** Whether more runs would move the median. */
export const Enough = ({ subject }: { readonly subject: Subject }) => {
  const say = useSay();
  const settled = useSteady(subject);
  const points = useMemo(() => runningError(settled), [settled]);
  const last = points.at(-1);
  return (
    <section className="card doubt-part" aria-labelledby="doubt-enough">
      <h2 id="doubt-enough">{say(text.title)}</h2>
      {last ? (
        <>
          <Verdict subject={subject} last={last} />
          <Curve subject={subject} points={points} />
        </>
      ) : (
        <p data-face="cannot-tell">{say(text.few)}</p>
      )}
    </section>
  );
};

const Verdict = ({ subject, last }: { readonly subject: Subject; readonly last: ErrorSoFar }) => {
  const say = useSay();
  const { measure } = subject;
  const { runs, error, median } = last;
  const needed = runsNeeded(last);
  if (needed === undefined)
    return (
      <>
        <p data-face="cannot-tell">{say(text.zero)}</p>
        <More needed={MOST_RUNS} />
      </>
    );
  const told = [
    runs,
    errorSize(error, measure),
    differenceTold(median, sizeDecimals(Math.max(error, Math.abs(median))), measure),
  ] as const;
  if (needed <= runs) return <p data-face="told">{say(enough(...told))}</p>;
  return (
    <>
      <p data-face="cannot-tell">{say(notEnough(...told, needed - runs))}</p>
      <More needed={needed} />
    </>
  );
};

/** Asks for as many runs as are needed, or for as many as the page does. */
export const More = ({ needed }: { readonly needed: number }) => {
  const say = useSay();
  const asked = useLab((lab) => lab.link.asked);
  const ask = useLab((lab) => lab.ask);
  const { saved } = useChartTools();
  const inTens = Math.min(MOST_RUNS, 10 * Math.ceil(needed / 10));
  const isBeyond = needed > MOST_RUNS;
  return (
    <div className="doubt-actions">
      {inTens > asked.runs && (
        <button type="button" onClick={() => ask({ runs: inTens })}>
          {say(askForRuns(inTens))}
        </button>
      )}
      {isBeyond && (
        <p className="small">
          {say(beyondLab(MOST_RUNS))} <code>{saved.command.replace(/--runs \d+/, `--runs ${needed}`)}</code>
        </p>
      )}
    </div>
  );
};

interface CurveProps {
  readonly subject: Subject;
  readonly points: readonly ErrorSoFar[];
}

const Curve = ({ subject, points }: CurveProps) => {
  const { measure, year, matter } = subject;
  const id = `doubt-enough-${matter.key}`;
  const runs = points.at(-1)!.runs;
  return (
    <ChartFigure
      id={id}
      matter={{ ...matter, runs, notInBand: text.notInBand }}
      part={text.part}
      unit={matter.measure.differenceUnit}
      legend={[
        { sample: 'scenario', words: text.error },
        { sample: 'threshold', words: text.tenth },
      ]}
      described={enoughDescribed(runs)}
      below={
        <SavedTable
          matter={{ ...matter, runs, notInBand: text.notInBand }}
          part={text.part}
          caption={text.part}
          heads={[text.runs, text.errorShort, doubt.median]}
          rows={points.map(({ runs: some, error, median }) => [
            { value: some, told: { en: String(some), ja: String(some) } },
            { value: error, told: errorSize(error, measure) },
            { value: median, told: differenceTold(median, sizeDecimals(median), measure) },
          ])}
          file={`saisei-doubt-${measure.key}-${year}-error`}
        />
      }
    >
      <ErrorCurve measure={measure} points={points} describedBy={`${id}-described`} />
    </ChartFigure>
  );
};
