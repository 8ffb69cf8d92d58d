import type { Verdict } from '../../runs/score.js';
import { verdictSign } from '../../pictures/verdicts.js';
import { useSay } from '../text/language.js';
import { verdictWords } from '../text/fit.js';

/** A verdict by sign, colour and word. */
export const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => {
  const say = useSay();
  return (
    <span className={`verdict ${verdict}`}>
      <span aria-hidden="true">{verdictSign[verdict]}</span> {say(verdictWords[verdict])}
    </span>
  );
};
