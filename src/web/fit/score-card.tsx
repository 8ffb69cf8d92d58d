import { useState } from 'react';
import { byTheme, verdicts } from '../../pictures/verdicts.js';
import type { Score, ScoredTarget, Verdict } from '../../runs/score.js';
import type { HistoryFile } from '../bundle/history-data.js';
import { fit as text, shownOf, verdictWords } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { themes } from '../text/themes.js';
import { TargetTable } from './target-table.js';

interface ScoreCardProps {
  readonly score: Score;
  readonly history: HistoryFile;
  readonly runs: number;
}

/** Every target, held out and fitted apart, by theme and verdict. */
export const ScoreCard = ({ score, history, runs }: ScoreCardProps) => {
  const say = useSay();
  const [theme, setTheme] = useState('');
  const [verdict, setVerdict] = useState<Verdict | ''>('');
  const shown = score.targets.filter(
    (target) => (theme === '' || target.theme === theme) && (verdict === '' || target.verdict === verdict),
  );
  const groupsOf = (kind: ScoredTarget['kind']) =>
    byTheme(shown.filter((target) => target.kind === kind)).map(([key, targets]) => ({
      key,
      title: themes[key]!,
      targets,
    }));
  const parts = [
    { kind: 'holdOut', caption: text.heldOut },
    { kind: 'fit', caption: text.fitted },
  ] as const;
  return (
    <section aria-labelledby="fit-card">
      <h2 id="fit-card">{say(text.card)}</h2>
      <p className="quiet small">{say(text.stripKey)}</p>
      <div className="filters">
        <label>
          {say(text.theme)}{' '}
          <select value={theme} onChange={(event) => setTheme(event.target.value)}>
            <option value="">{say(text.allThemes)}</option>
            {byTheme(score.targets).map(([key]) => (
              <option key={key} value={key}>
                {say(themes[key]!)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(text.verdict)}{' '}
          <select value={verdict} onChange={({ target: { value } }) => setVerdict(value as Verdict | '')}>
            <option value="">{say(text.allVerdicts)}</option>
            {verdicts.map((one) => (
              <option key={one} value={one}>
                {say(verdictWords[one])}
              </option>
            ))}
          </select>
        </label>
        <span role="status">{say(shownOf(shown.length, score.targets.length))}</span>
      </div>
      {shown.length === 0 && <p>{say(text.noneLeft)}</p>}
      {parts.map(({ kind, caption }) => {
        const groups = groupsOf(kind);
        return (
          groups.length > 0 && (
            <TargetTable key={kind} caption={caption} groups={groups} history={history} runs={runs} />
          )
        );
      })}
    </section>
  );
};
