import { useEffect, useMemo, useState } from 'react';
import { pairedEffect } from '../../experiments/pairs/paired-effect.js';
import { failsText as text } from '../text/doubt-parts.js';
import { needMoreOther, otherSignTold, searchTold } from '../text/doubt-verdicts.js';
import { useSay } from '../text/language.js';
import { More, MOST_RUNS } from './enough.js';
import { FEWEST, type OtherSign, otherSign, type FoundPart, partOfOtherSign } from './other-sign.js';
import { signVerdict } from './sign-verdict.js';
import { PartTold } from './part-told.js';
import type { Subject } from './subject.js';
import { useSteady } from './use-steady.js';

/** Long enough for the page to be drawn between two turns of a search, in milliseconds. */
const PAUSE = 20;

/** Runs in which the effect has the other sign, and what they have in common. */
export const Fails = ({ subject }: { readonly subject: Subject }) => {
  const say = useSay();
  const settled = useSteady(subject);
  const found = useMemo(
    () => (settled.length > 0 ? otherSign(settled, pairedEffect(settled).median) : undefined),
    [settled],
  );
  return (
    <section className="card doubt-part" aria-labelledby="doubt-fails">
      <h2 id="doubt-fails">{say(text.title)}</h2>
      {found ? <Found subject={subject} found={found} /> : <p data-face="cannot-tell">{say(text.unknown)}</p>}
    </section>
  );
};

const Found = ({ subject, found }: { readonly subject: Subject; readonly found: OtherSign }) => {
  const say = useSay();
  const { other, enough, problem } = found;
  const runs = problem.rows.length;
  if (other === 0) return <p data-face="told">{say(text.none)}</p>;
  const needed = Math.ceil((FEWEST * runs) / Math.min(other, runs - other));
  return (
    <>
      <p>
        {say(otherSignTold(other, runs))}{' '}
        {signVerdict({ up: other, down: runs - other, runs }) === 'cannotTell' && say(text.noSign)}
      </p>
      {enough ? (
        <Search subject={subject} found={found} />
      ) : (
        <>
          <p data-face="cannot-tell">{say(needMoreOther(FEWEST, needed))}</p>
          {needed <= MOST_RUNS && <More needed={needed} />}
        </>
      )}
    </>
  );
};

/** How far a search is, and what it found. */
type Searching =
  | { readonly of: OtherSign; readonly turn: number; readonly turns: number }
  | { readonly of: OtherSign; readonly part: FoundPart };

const Search = ({ subject, found }: { readonly subject: Subject; readonly found: OtherSign }) => {
  const say = useSay();
  const [sought, setSought] = useState<OtherSign>();
  const [state, setState] = useState<Searching>();
  useEffect(() => {
    if (!sought) return undefined;
    let isWanted = true;
    const pause = (turn: number, turns: number) => {
      setState({ of: sought, turn, turns });
      return new Promise<void>((go) => setTimeout(() => isWanted && go(), PAUSE));
    };
    void partOfOtherSign(sought.problem, pause).then((part) => setState({ of: sought, part }));
    return () => {
      isWanted = false;
    };
  }, [sought]);
  if (sought !== found || state?.of !== found)
    return (
      <button type="button" onClick={() => setSought(found)}>
        {say(text.look)}
      </button>
    );
  if ('part' in state) return <PartTold subject={subject} found={state.part} problem={found.problem} />;
  return (
    <div className="study-state" data-face="running">
      <span role="status">{say(searchTold(state.turn, state.turns))}</span>
      <button type="button" onClick={() => setSought(undefined)}>
        {say(text.stop)}
      </button>
    </div>
  );
};
