import { useMemo } from 'react';
import type { StudyAsked } from '../engine/messages.js';
import type { Pool } from '../engine/pool.js';
import { changesOf } from '../scenario/changes-of.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { couldNot, why as text } from '../text/why.js';
import { Lives } from './lives.js';
import { MoneyYear } from './money-year.js';
import { type Answered, useAnswer } from './use-answer.js';

/** Asks the engine about one run of what is asked now. */
const useRun = <T,>(about: string, ask: (pool: Pool, asked: StudyAsked) => Promise<T>) => {
  const pool = useLab((lab) => lab.pool);
  const catalog = useLab((lab) => lab.catalog)!;
  const { items, readings, seed } = useLab((lab) => lab.link.asked);
  const asked = useMemo(
    (): StudyAsked => ({ changes: changesOf(items, catalog), readings, seed, scale: catalog.scale }),
    [items, readings, seed, catalog],
  );
  return useAnswer(`${about} ${JSON.stringify(asked)}`, pool && (() => ask(pool, asked)));
};

/** Who paid whom in a year of one run. */
export const MoneyPart = ({ index, year }: { readonly index: number; readonly year: number }) => {
  const { is, again } = useRun(`money ${index} ${year}`, async (pool, asked) => {
    const { money } = await pool.money(asked, index, year);
    return money;
  });
  return is.status === 'ready' ? <MoneyYear money={is.answer} /> : <Face is={is} again={again} />;
};

/** A bank, a firm and a worker of one run. */
export const PeoplePart = ({ index }: { readonly index: number }) => {
  const { is, again } = useRun(`people ${index}`, async (pool, asked) => {
    const { people } = await pool.people(asked, index);
    return people;
  });
  return is.status === 'ready' ? <Lives people={is.answer} /> : <Face is={is} again={again} />;
};

interface FaceProps {
  readonly is: Exclude<Answered<unknown>, { readonly status: 'ready' }>;
  readonly again: () => void;
}

const Face = ({ is, again }: FaceProps) => {
  const say = useSay();
  if (is.status === 'failed')
    return (
      <div className="card" data-face="failed">
        <p role="alert">{say(couldNot(is.reason))}</p>
        <button type="button" onClick={again}>
          {say(text.again)}
        </button>
      </div>
    );
  return (
    <p className="card" role="status" data-face={is.status}>
      {say(is.status === 'running' ? text.computing : text.waiting)}
    </p>
  );
};
