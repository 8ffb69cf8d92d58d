import { useMemo } from 'react';
import { useLab } from '../state/lab.js';
import { effectWordsOf } from './effect-words-of.js';
import { useSay } from '../text/language.js';

/** What the scenario does to a measure in a year, as a sentence, or that it cannot be told. */
export const EffectSentence = ({
  measure: key,
  year,
}: {
  readonly measure: string;
  readonly year: number;
}) => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const worlds = useLab((lab) => lab.worlds);
  const asked = useLab((lab) => lab.link.asked);
  const measure = catalog.measures.find((one) => one.key === key);
  const told = useMemo(
    () => measure && effectWordsOf(measure, year, asked, worlds),
    [measure, year, asked, worlds],
  );
  return told ? (
    <p className={`effect-sentence ${told.verdict}`} data-verdict={told.verdict}>
      {say(told.words)}
    </p>
  ) : null;
};
