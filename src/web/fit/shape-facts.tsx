import type { Score } from '../../runs/score.js';
import type { HistoryFile } from '../bundle/history-data.js';
import { fit as text, shapes } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { TargetTable } from './target-table.js';

interface ShapeFactsProps {
  readonly score: Score;
  readonly history: HistoryFile;
  readonly runs: number;
}

/** Targets that are about the shape of history rather than its levels. */
export const ShapeFacts = ({ score, history, runs }: ShapeFactsProps) => {
  const say = useSay();
  const groups = Object.entries(shapes).map(([key, title]) => ({
    key,
    title,
    targets: score.targets.filter(({ id }) => history.targets[id]?.statistic === key),
  }));
  return (
    <section aria-labelledby="fit-shapes">
      <h2 id="fit-shapes">{say(text.shapes)}</h2>
      <p className="quiet small">{say(text.shapesKey)}</p>
      <TargetTable
        caption={text.shapes}
        groups={groups.filter(({ targets }) => targets.length > 0)}
        history={history}
        runs={runs}
      />
    </section>
  );
};
