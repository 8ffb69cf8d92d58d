import { useId } from 'react';
import type { CatalogMeasure } from '../bundle/catalog.js';
import { ChartFigure } from '../charts/chart-figure.js';
import type { ChartMatter } from '../charts/chart-matter.js';
import { EffectSentence } from '../cockpit/effect-sentence.js';
import { useMatter } from '../cockpit/use-matter.js';
import { useLab } from '../state/lab.js';
import { attribution as text, partTold, runsOfCombinations } from '../text/attribution.js';
import { compare, runsLost } from '../text/compare.js';
import { useSay } from '../text/language.js';
import { shell } from '../text/shell.js';
import { AttributionTable } from './attribution-table.js';
import { attributionTold } from './attribution-told.js';
import { useAttribution } from './use-attribution.js';
import { Waterfall } from './waterfall.js';

interface AttributionProps {
  readonly measure: CatalogMeasure;
  readonly year: number;
}

/** What of the effect comes from which change. */
export const AttributionPart = ({ measure, year }: AttributionProps) => {
  const say = useSay();
  const count = useLab((lab) => lab.link.asked.items.length);
  if (count === 0)
    return (
      <p className="card" data-face="empty">
        {say(text.empty)}
      </p>
    );
  if (count === 1)
    return (
      <div className="card" data-face="one-change">
        <EffectSentence measure={measure.key} year={year} />
        <p>{say(text.alone)}</p>
      </div>
    );
  return <Shares measure={measure} year={year} />;
};

type Found = ReturnType<typeof useAttribution>;

const statusOf = ({ isRunning, isCancelled, complete, cases }: Found): ChartMatter['status'] => {
  if (complete >= cases) return 'done';
  if (isCancelled) return 'cancelled';
  return isRunning ? 'running' : 'done';
};

const Shares = ({ measure, year }: AttributionProps) => {
  const say = useSay();
  const id = useId();
  const own = useMatter(measure.key)!;
  const found = useAttribution(measure, year);
  const { attribution, complete, cases, players, isGrouped } = found;
  const naming = { measure, year, players: players.map(({ title }) => title) };
  const matter: ChartMatter = { ...own, runs: complete, wanted: cases, status: statusOf(found) };
  const whisker = own.kinds.includes('readings') ? text.whiskerReadings : text.whisker;
  const legend = [
    { sample: 'share', words: text.bar },
    { sample: 'open-share', words: text.barOpen },
    { sample: 'whisker', words: whisker },
    { sample: 'bracket', words: text.bracket },
  ];
  return (
    <div className="card attribution">
      <p>{say(text.lead)}</p>
      {isGrouped && <p>{say(text.grouped)}</p>}
      <Progress {...found} />
      <ChartFigure
        id={id}
        matter={matter}
        part={partTold(year)}
        unit={own.measure.differenceUnit}
        legend={legend}
        described={text.described}
        below={attribution && <AttributionTable attribution={attribution} naming={naming} />}
      >
        {attribution ? (
          <Waterfall attribution={attribution} naming={naming} />
        ) : (
          <div className="chart-nothing" data-face={complete > 0 ? 'missing' : 'waiting'}>
            <p>{say(complete > 0 ? text.missing : text.waiting)}</p>
          </div>
        )}
      </ChartFigure>
      {attribution && (
        <ul className="attribution-told">
          {attributionTold(attribution, naming).map((sentence) => (
            <li key={sentence.en}>{say(sentence)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

const Progress = (found: Found) => {
  const say = useSay();
  const engine = useLab((lab) => lab.engine.status);
  const { done, lost, wanted, combinations, isCancelled, setCancelled, more } = found;
  const isDone = done + lost >= wanted;
  const face = isDone ? 'done' : isCancelled ? 'cancelled' : 'running';
  return (
    <div className="run-state" data-face={face}>
      <span role="status">
        {say(engine === 'ready' ? compare[face] : compare.waitingForEngine)} ·{' '}
        {say(runsOfCombinations(done, wanted, combinations))}
        {lost > 0 && ` · ${say(runsLost(lost))}`}
      </span>
      <progress value={done} max={Math.max(1, wanted)} aria-hidden="true" />
      {!isDone && (
        <button type="button" onClick={() => setCancelled(!isCancelled)}>
          {say(isCancelled ? shell.resume : shell.cancel)}
        </button>
      )}
      {isDone && more && (
        <button type="button" onClick={more}>
          {say(text.moreRuns)}
        </button>
      )}
    </div>
  );
};
