import { useMemo } from 'react';
import { doubt, importanceText as text } from '../text/doubt.js';
import { noneStandsOut, someStandOut, tooFewForRanks } from '../text/doubt-sentences.js';
import { useSay } from '../text/language.js';
import { type Associations, associationsOf, FEWEST_RUNS, standingOut } from './associations.js';
import { OneByOne } from './one-by-one-part.js';
import type { Subject } from './subject.js';
import { shortNumber } from './told.js';
import { Tornado } from './tornado.js';
import { useSteady } from './use-steady.js';

/** What of what was drawn goes with the effect. */
export const Importance = ({ subject }: { readonly subject: Subject }) => {
  const say = useSay();
  const settled = useSteady(subject);
  const { seed } = subject.asked;
  const found = useMemo(() => associationsOf(settled, seed), [settled, seed]);
  return (
    <section className="card doubt-part" aria-labelledby="doubt-importance">
      <h2 id="doubt-importance">{say(text.title)}</h2>
      {found ? (
        <Found subject={subject} found={found} />
      ) : (
        <p data-face="cannot-tell">
          {say(tooFewForRanks(FEWEST_RUNS, settled.filter(({ parameters }) => isDrawn(parameters)).length))}
        </p>
      )}
      <p className="quiet small">
        {say(text.association)} {say(doubt.inEnglish)}
      </p>
      <OneByOne subject={subject} found={found} />
    </section>
  );
};

const Found = ({ subject, found }: { readonly subject: Subject; readonly found: Associations }) => {
  const say = useSay();
  const shown = standingOut(found);
  const { runs, all, threshold } = found;
  if (shown.length === 0)
    return (
      <p data-face="cannot-tell">
        {say(
          noneStandsOut(runs, all.length, shortNumber(Math.abs(all[0]!.correlation)), shortNumber(threshold)),
        )}
      </p>
    );
  return (
    <>
      <p>{say(someStandOut(shown.length, runs, all.length))}</p>
      <Tornado subject={subject} found={found} shown={shown} />
    </>
  );
};

const isDrawn = (parameters: Readonly<Record<string, number>>) => Object.keys(parameters).length > 0;
