import type { Box } from './box.js';
import { chanceOfAsMany } from './chance-of-as-many.js';
import type { Factor } from './factor.js';
import { limitInWords, listed, titleOf, type Vocabulary } from './limit-in-words.js';
import { inPercent } from './rounded.js';

export interface BoxWords extends Vocabulary {
  readonly factors: readonly Factor[];
  /** What happens in a run of interest; "The policy fails" unless said. */
  readonly event?: string;
  /** What the runs of interest are, in plural; "failures" unless said. */
  readonly events?: string;
  /**
   * The chance of a `separation` of the same search. Without it a box counts as clear by a binomial test, which
   * forgives the search: among few runs some box looks clear by chance.
   */
  readonly chance?: number;
}

/** A box is told as a finding, and a limit as more than chance, when chance does as much in less than 5 %. */
const level = 0.05;

/**
 * A box in sentences: how often it happens within these limits, how much of all that is, what stays unexplained, and
 * which limits may be chance; or that nothing separates the runs. Shares are written in percent.
 */
export const boxInWords = (box: Box, words: BoxWords): string => {
  const { event = 'The policy fails' } = words;
  if (box.allHits === 0 || box.allHits === box.allRuns)
    return `${event} in ${box.allHits === 0 ? 'none' : 'every one'} of the ${runs(box.allRuns)}: there is nothing to tell apart.`;
  if (!isClear(box, words.chance)) return nothing(box, words);
  return [finding(box, words), rest(box, words), doubt(box, words)].filter((part) => part !== '').join(' ');
};

const isClear = (
  { hits, runs: inside, allHits, allRuns, limits }: Box,
  chance: number | undefined,
): boolean =>
  limits.length > 0 &&
  hits * allRuns > allHits * inside &&
  (chance ?? chanceOfAsMany(hits, inside, allHits / allRuns)) < level;

const finding = (box: Box, words: BoxWords): string => {
  const { event = 'The policy fails', events = 'failures' } = words;
  const when = listed(
    box.limits.map((limit) => limitInWords(limit, words.factors, words)),
    'and',
  );
  const all = box.hits === box.allHits ? `all ${events}` : `${inPercent(box.coverage)} of all ${events}`;
  return `${event} in ${inPercent(box.density)} of the runs (${box.hits} of ${box.runs}) when ${when}; these are ${all}.`;
};

const rest = ({ hits, runs: inside, allHits, allRuns }: Box, { events = 'failures' }: BoxWords): string => {
  const [hitsLeft, runsLeft] = [allHits - hits, allRuns - inside];
  if (hitsLeft === 0) return `Elsewhere there are none in ${runs(runsLeft)}.`;
  const left = `${inPercent(hitsLeft / allHits)} of the ${events} (${hitsLeft} of ${allHits})`;
  return `It does not explain ${left}, which are ${inPercent(hitsLeft / runsLeft)} of the ${runs(runsLeft)} elsewhere.`;
};

const doubt = ({ limits }: Box, words: BoxWords): string => {
  const weak = limits.filter(({ quasiPValue }) => quasiPValue >= level);
  if (weak.length === 0) return '';
  const names = listed(
    weak.map(({ factor }) => titleOf(factor, words).name),
    'and',
  );
  return `The limit${weak.length > 1 ? 's' : ''} on ${names} may be chance.`;
};

const nothing = (box: Box, { event = 'The policy fails', chance }: BoxWords): string => {
  const base = `${event} in ${inPercent(box.allHits / box.allRuns)} of all ${runs(box.allRuns)}`;
  const best =
    box.limits.length === 0
      ? 'no part of them stands out'
      : `in the best part found in ${inPercent(box.density)} (${box.hits} of ${box.runs})`;
  const why =
    chance === undefined
      ? 'that is not clearly more'
      : `where factors do not matter a search finds as clear a part in ${inPercent(chance)} of all cases`;
  return `Nothing separates the runs: ${base}, and ${best}${box.limits.length === 0 ? '' : `; ${why}`}.`;
};

const runs = (count: number): string => (count === 1 ? '1 run' : `${count} runs`);
