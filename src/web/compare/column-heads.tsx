import { useSay } from '../text/language.js';
import { runsSoFar } from '../text/compare.js';
import type { Words } from '../text/words.js';
import { Letter } from './choose-scenarios.js';
import type { Compared } from './use-compared.js';

interface HeadsProps {
  /** Of the column of rows' names. */
  readonly first: Words;
  readonly scenarios: readonly Compared[];
  readonly withRuns?: boolean;
  /** Of columns after the scenarios. */
  readonly more?: readonly Words[];
}

/** One column for each scenario, by letter and name. */
export const ColumnHeads = ({ first, scenarios, withRuns = false, more = [] }: HeadsProps) => {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col">{say(first)}</th>
        {scenarios.map(({ letter, title, pairs, wanted }) => (
          <th scope="col" key={letter}>
            <Letter letter={letter} /> {say(title)}
            {withRuns && <span className="small quiet runs">{say(runsSoFar(pairs.length, wanted))}</span>}
          </th>
        ))}
        {more.map((words) => (
          <th scope="col" key={words.en}>
            {say(words)}
          </th>
        ))}
      </tr>
    </thead>
  );
};
