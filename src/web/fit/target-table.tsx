import { useMemo } from 'react';
import { deviationStrip } from '../../pictures/deviation-strip.js';
import type { ScoredTarget } from '../../runs/score.js';
import type { HistoryFile } from '../bundle/history-data.js';
import { fit as text, runsWithValue, toleranceTold } from '../text/fit.js';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';
import { SourceList } from './source-list.js';
import { besideRange, besideRecord, observedTold } from './value-told.js';
import { VerdictMark } from './verdict-mark.js';

export interface TargetGroup {
  readonly key: string;
  readonly title: Words;
  readonly targets: readonly ScoredTarget[];
}

interface TargetTableProps {
  readonly caption: Words;
  readonly groups: readonly TargetGroup[];
  readonly history: HistoryFile;
  /** Runs there are; a target may have a value in fewer. */
  readonly runs: number;
}

/** Targets in groups: record, model, where it stands against the tolerance, verdict. */
export const TargetTable = ({ caption, groups, history, runs }: TargetTableProps) => {
  const say = useSay();
  return (
    <table className="score">
      <caption>{say(caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(text.target)}</th>
          <th scope="col">{say(text.record)}</th>
          <th scope="col">{say(text.model)}</th>
          <th scope="col">{say(text.verdict)}</th>
        </tr>
      </thead>
      {groups.map(({ key, title, targets }) => (
        <tbody key={key}>
          <tr className="group">
            <th colSpan={4} scope="rowgroup">
              {say(title)}
            </th>
          </tr>
          {targets.map((target) => (
            <TargetRow key={target.id} target={target} history={history} runs={runs} />
          ))}
        </tbody>
      ))}
    </table>
  );
};

interface TargetRowProps {
  readonly target: ScoredTarget;
  readonly history: HistoryFile;
  readonly runs: number;
}

const TargetRow = ({ target, history, runs }: TargetRowProps) => {
  const say = useSay();
  const { title, observed, unit, median, low, high, verdict, tolerance, source } = target;
  const note = history.targets[target.id]?.note;
  const strip = useMemo(() => ({ __html: deviationStrip(target) }), [target]);
  return (
    <tr>
      <th scope="row">
        {say(title)}
        <details>
          <summary>{say(text.behind)}</summary>
          <p>{say(toleranceTold(tolerance))}</p>
          <SourceList keys={source} sources={history.sources} />
          {note && <p lang="en">{note}</p>}
        </details>
      </th>
      <td>{say(observedTold(observed, unit))}</td>
      <td>
        <div className="against">
          <span>
            <b className="of-model">
              {median === null ? say(text.noValue) : say(besideRecord(median, unit))}
            </b>
            {low !== null && high !== null && <small>{say(besideRange(low, high, unit))}</small>}
            {target.runs < runs && <small>{say(runsWithValue(target.runs, runs))}</small>}
          </span>
          <span dangerouslySetInnerHTML={strip} />
        </div>
      </td>
      <td>
        <VerdictMark verdict={verdict} />
      </td>
    </tr>
  );
};
