import { useLab } from '../state/lab.js';
import { compare as text } from '../text/compare.js';
import { useSay } from '../text/language.js';
import { ChooseScenarios } from './choose-scenarios.js';
import { LeverMatrix } from './lever-matrix.js';
import { Multiples } from './multiples.js';
import { OutcomeTable } from './outcome-table.js';
import { RunsOfAll } from './runs-of-all.js';
import { useCompared } from './use-compared.js';

/** What several scenarios change, what each of them does, and how it goes on year by year. */
export const Compare = () => {
  const say = useSay();
  const isChanged = useLab((lab) => lab.link.asked.items.length > 0);
  const compared = useCompared();
  const { scenarios } = compared;
  return (
    <div className="compare">
      <h1>{say(text.title)}</h1>
      <p className="lead">{say(text.lead)}</p>
      <ChooseScenarios scenarios={scenarios} />
      {scenarios.length === 0 ? (
        <p className="card" data-face="empty">
          {say(text.empty)}
        </p>
      ) : (
        <>
          {!isChanged && <p className="quiet">{say(text.onlyOthers)}</p>}
          <RunsOfAll {...compared} />
          <LeverMatrix scenarios={scenarios} />
          <OutcomeTable scenarios={scenarios} />
          <Multiples
            scenarios={scenarios}
            isRunning={compared.isRunning}
            isCancelled={compared.isCancelled}
          />
        </>
      )}
    </div>
  );
};
