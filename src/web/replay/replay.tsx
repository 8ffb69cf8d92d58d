import { useCallback } from 'react';
import type { HistoryFile } from '../bundle/history-data.js';
import { RunState } from '../cockpit/run-state.js';
import { useHistory, useScored } from '../fit/use-history.js';
import { useLab } from '../state/lab.js';
import { NotLoaded } from '../state/loading.js';
import { fit } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { replay as text } from '../text/replay.js';
import { notLoaded } from '../text/shell.js';
import { EpisodeScore } from './episode-score.js';
import { Happened } from './happened.js';
import { Player } from './player.js';
import { ThemeCharts } from './theme-charts.js';
import { Timeline } from './timeline.js';

/** Years after taking over in which the cockpit tells effects first. */
const YEARS_ON = 8;

/** History beside the model, episode by episode. */
export const Replay = () => {
  const say = useSay();
  const history = useHistory();
  return (
    <div className="replay">
      <h1>{say(text.title)}</h1>
      <p className="lead">{say(text.lead)}</p>
      {history === undefined && <p className="quiet">{say(fit.reading)}</p>}
      {history instanceof NotLoaded && (
        <p role="alert" className="notice bad" data-face="missing-data">
          {say(notLoaded(history.what, history.message))}
        </p>
      )}
      {history && !(history instanceof NotLoaded) && <Replayed history={history} />}
    </div>
  );
};

const Replayed = ({ history }: { readonly history: HistoryFile }) => {
  const say = useSay();
  const { start, lastRecord: last } = useLab((lab) => lab.catalog)!;
  const first = Math.ceil(start / 4);
  const asked = useLab((lab) => lab.link.year) ?? last;
  const year = Math.min(last, Math.max(first, asked));
  const go = useLab((lab) => lab.go);
  const isStored = useLab((lab) => lab.preview !== undefined && lab.worlds.baseline.length === 0);
  const scored = useScored(history);
  const onYear = useCallback((next: number) => go({ year: next }), [go]);
  const takeOver = () => go({ screen: 'cockpit', takenOver: year, year: Math.min(last, year + YEARS_ON) });
  return (
    <>
      <section className="card replay-top" aria-label={say(text.timeline)}>
        <Player first={first} last={last} year={year} onYear={onYear} onTakeOver={takeOver} />
        <Timeline eras={history.eras} first={first} last={last} year={year} onYear={onYear} />
      </section>
      <RunState />
      {isStored && (
        <p className="quiet" data-face="stored">
          {say(text.stored)}
        </p>
      )}
      <div className="replay-columns">
        <ThemeCharts year={year} targets={scored?.score.targets} />
        <div className="replay-side">
          <EpisodeScore scored={scored} year={year} />
          <Happened year={year} />
        </div>
      </div>
    </>
  );
};
