import type { Attribution, Interaction } from './attribution.js';
import { isTold } from './confidence.js';
import type { Naming } from './naming.js';
import type { Spread } from './spread.js';
import { counted, printed, strongest } from './wording.js';

type Known = Interaction & { readonly index: Spread };

/** How pairs of players act on each other, strongest first; what prints as zero is not said. */
export const interactionClauses = (attribution: Attribution, naming: Naming): string[] => {
  const { interactions } = attribution;
  const known = interactions.filter((one): one is Known => one.index !== null);
  const isZero = (value: number) => Number(printed(value, naming)) === 0;
  const told = known.filter(({ index }) => isTold(attribution, index) && !isZero(index.value));
  const untold = known.filter(({ index }) => !isTold(attribution, index) && !isZero(index.monteCarloError!));
  const { most, others } = strongest(told, ({ index }) => Math.abs(index.value));
  const count = (some: number, what: string) =>
    some > 0 ? [`${what} the interaction of ${counted(some, 'pair')} of ${interactions.length}`] : [];
  return [
    ...most.map((one) => clauseOf(attribution, naming, one)),
    ...(others > 0 ? [`the interaction of ${counted(others, 'other pair')} is smaller`] : []),
    ...count(untold.length, 'cannot tell'),
    ...count(interactions.length - known.length, 'the orders drawn do not show'),
  ];
};

const clauseOf = ({ players }: Attribution, naming: Naming, { players: [first, second], index }: Known) => {
  const pair = `${naming.players[first]!} and ${naming.players[second]!}`;
  const [one, other] = [players[first]!.value, players[second]!.value];
  const size = printed(Math.abs(index.value), naming);
  const isLarger = Math.abs(index.value) > Math.max(Math.abs(one), Math.abs(other)) * (1 + rounding);
  const larger = isLarger
    ? ', a larger effect than that of either, so that their separate shares say little'
    : '';
  if (one * other <= 0)
    return `${pair} together bring ${printed(index.value, naming)} beside what each brings${larger}`;
  const verb = one * index.value > 0 ? 'strengthen' : 'weaken';
  return `${pair} ${verb} each other by ${size}${larger}`;
};

const rounding = 1e-9;
