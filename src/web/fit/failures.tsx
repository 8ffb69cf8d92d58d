import type { Score } from '../../runs/score.js';
import type { HistoryFile } from '../bundle/history-data.js';
import { useLab } from '../state/lab.js';
import { fit as text, insteadOf, missedTold, systemMisses } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { systemFailures } from './system-failures.js';
import { besideRecord, observedTold } from './value-told.js';

/** What these runs get wrong, and what the files of the model say of its weaknesses. */
export const Failures = ({ score, history }: { readonly score: Score; readonly history: HistoryFile }) => {
  const say = useSay();
  const { systems } = useLab((lab) => lab.catalog)!;
  const missed = score.targets.filter(({ verdict }) => verdict === 'miss' || verdict === 'unknown');
  const lists = [
    { kind: 'holdOut', title: text.heldOut },
    { kind: 'fit', title: text.fitted },
  ] as const;
  return (
    <section aria-labelledby="fit-failures" className="card">
      <h2 id="fit-failures">{say(text.failures)}</h2>
      <p className="lead">
        {say(missed.length === 0 ? text.noneMissed : missedTold(missed.length, score.targets.length))}
      </p>
      {lists.map(({ kind, title }) => {
        const own = missed.filter((target) => target.kind === kind);
        return (
          own.length > 0 && (
            <div key={kind}>
              <h3>{say(title)}</h3>
              <ul className="failures">
                {own.map(({ id, title: of, observed, unit, median }) => (
                  <li key={id}>
                    {say(
                      insteadOf(
                        of,
                        median === null ? text.noValue : besideRecord(median, unit),
                        observedTold(observed, unit),
                      ),
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <details>
        <summary>{say(text.ownWords)}</summary>
        <p className="quiet small">{say(text.noteCounts)}</p>
        {systemFailures(score, history, systems).map(({ system, missing, targets, missed: own }) => (
          <details key={system.name} className="system-note">
            <summary>
              S{String(system.number).padStart(2, '0')} {say(system.title)}
              {own.length > 0 && (
                <span className="missed"> {say(systemMisses(own.length, targets.length))}</span>
              )}
            </summary>
            {system.note ? <p lang="en">{system.note}</p> : <p>{say(system.says)}</p>}
            {missing.length > 0 && (
              <ul lang="en">
                {missing.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </details>
        ))}
      </details>
    </section>
  );
};
