import { RunState } from '../cockpit/run-state.js';
import type { HistoryFile } from '../bundle/history-data.js';
import { NotLoaded } from '../state/loading.js';
import { useLab } from '../state/lab.js';
import { fit as text, fittedTold, heldOutTold } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { notLoaded } from '../text/shell.js';
import { AlarmList } from './alarm-list.js';
import { Eras } from './eras.js';
import { Failures } from './failures.js';
import { Meaning } from './meaning.js';
import { RunsOfScore } from './runs-of-score.js';
import { ScoreCard } from './score-card.js';
import { ShapeFacts } from './shape-facts.js';
import { SystemFacts } from './system-facts.js';
import { Tally } from './tally.js';
import { useHistory, useScored } from './use-history.js';

/** How well the model replays history: what it misses first, then every target. */
export const Fit = () => {
  const say = useSay();
  const history = useHistory();
  return (
    <div className="fit">
      <h1>{say(text.title)}</h1>
      <RunState />
      {history === undefined && <p className="quiet">{say(text.reading)}</p>}
      {history instanceof NotLoaded && (
        <p role="alert" className="notice bad" data-face="missing-data">
          {say(notLoaded(history.what, history.message))}
        </p>
      )}
      {history && !(history instanceof NotLoaded) && <Scored history={history} />}
    </div>
  );
};

const Scored = ({ history }: { readonly history: HistoryFile }) => {
  const say = useSay();
  const scored = useScored(history);
  const runs = useLab((lab) => lab.worlds.baseline.length);
  if (!scored)
    return (
      <>
        <p data-face="waiting">{say(text.noRuns)}</p>
        <Meaning forecasts={history.forecasts} />
      </>
    );
  const { score, episodes } = scored;
  return (
    <>
      <p className="lead">
        {say(heldOutTold(score.holdOut))} {say(fittedTold(score.fit))}
      </p>
      <div className="tallies">
        <Tally title={text.heldOut} totals={score.holdOut} />
        <Tally title={text.fitted} totals={score.fit} />
      </div>
      <RunsOfScore />
      <Failures score={score} history={history} />
      <Meaning forecasts={history.forecasts} />
      <ScoreCard score={score} history={history} runs={runs} />
      <Eras episodes={episodes} />
      <ShapeFacts score={score} history={history} runs={runs} />
      <SystemFacts history={history} />
      <AlarmList />
    </>
  );
};
