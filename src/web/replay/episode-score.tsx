import { totalsOf } from '../../runs/score.js';
import { EpisodeCell } from '../fit/episode-cell.js';
import { RunsOfScore } from '../fit/runs-of-score.js';
import type { ScoredHistory } from '../fit/scored-history.js';
import { Tally } from '../fit/tally.js';
import { besideRecord, observedTold } from '../fit/value-told.js';
import { addressOf, useLab } from '../state/lab.js';
import { fit, insteadOf } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { episodeTold, replay as text } from '../text/replay.js';

interface EpisodeScoreProps {
  readonly scored: ScoredHistory | undefined;
  readonly year: number;
}

/** How the model does in the episode of a year. */
export const EpisodeScore = ({ scored, year }: EpisodeScoreProps) => {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="replay-episode">
      <h2 id="replay-episode">{say(text.episode)}</h2>
      {scored ? <Scored scored={scored} year={year} /> : <p data-face="waiting">{say(fit.noRuns)}</p>}
    </section>
  );
};

const Scored = ({ scored, year }: { readonly scored: ScoredHistory; readonly year: number }) => {
  const say = useSay();
  const link = useLab((lab) => lab.link);
  const episode = scored.episodes.find(({ from, to }) => year >= from && year <= to);
  if (!episode) return <p>{say(text.noEpisode)}</p>;
  const { title, from, to, rows, targets } = episode;
  const missed = targets.filter(({ verdict }) => verdict === 'miss');
  return (
    <>
      <h3>{say(episodeTold(title, from, to))}</h3>
      <p className="quiet small">{say(text.whole)}</p>
      <dl className="episode-rows">
        {rows.map((row) => (
          <div key={row.measure}>
            <dt>{say(row.title)}</dt>
            <dd>
              <EpisodeCell row={row} />
            </dd>
          </div>
        ))}
      </dl>
      {targets.length > 0 && <Tally title={text.targets} totals={totalsOf(targets)} />}
      {missed.length > 0 && (
        <ul className="failures">
          {missed.map(({ id, title: of, median, observed, unit }) => (
            <li key={id}>
              {say(
                insteadOf(
                  of,
                  median === null ? fit.noValue : besideRecord(median, unit),
                  observedTold(observed, unit),
                ),
              )}
            </li>
          ))}
        </ul>
      )}
      <RunsOfScore />
      <p>
        <a href={addressOf({ ...link, screen: 'fit' })}>{say(text.allTargets)}</a>
      </p>
    </>
  );
};
