import { isShareTold, isTold } from '../../experiments/attribution/confidence.js';
import type { Attribution, Interaction, PlayerShare, Spread } from '../../experiments/attribution/index.js';
import { FEWEST } from '../cockpit/effect-words-of.js';
import { type DifferenceUnit, writeDifference, writeRounded } from '../numbers/write-number.js';
import * as said from '../text/attribution.js';
import type { Words } from '../text/words.js';

export interface AttributionNaming {
  readonly measure: DifferenceUnit & { readonly title: Words };
  readonly year: number;
  /** One for each player. */
  readonly players: readonly Words[];
}

/** Two digits of the difference, as the command line has them. */
export const decimalsOf = (value: number): number =>
  Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value) || 1))));

/** Numbers of an attribution as text, all with the same decimals. */
export const writing = ({ difference }: Attribution, unit: DifferenceUnit) => {
  const decimals = decimalsOf(difference.value);
  return {
    text: (value: number): Words => ({
      en: writeDifference(value, decimals, unit, 'en'),
      ja: writeDifference(value, decimals, unit, 'ja'),
    }),
    bare: (value: number): string => writeRounded(value, decimals),
    isZero: (value: number): boolean => !/[1-9]/.test(writeRounded(value, decimals)),
    rounded: (value: number): number => Number(value.toFixed(decimals)),
  };
};

type Writing = ReturnType<typeof writing>;

const unsigned = ({ en, ja }: Words): Words => ({ en: en.replace(/^[+−]/, ''), ja: ja.replace(/^[+−]/, '') });

const numberOf = ({ value, interval90: [low, high], monteCarloError }: Spread, { text }: Writing) => ({
  size: text(value),
  low: text(low),
  high: text(high),
  error: monteCarloError === null ? undefined : unsigned(text(monteCarloError)),
});

/** With few runs their own spread says too little of their error. */
export const isKnown = (attribution: Attribution, share: PlayerShare): boolean =>
  attribution.members >= FEWEST && isShareTold(attribution, share);

export const isDifferenceKnown = (attribution: Attribution): boolean =>
  attribution.members >= FEWEST && isTold(attribution, attribution.difference);

export const largestFirst = ({ players }: Attribution): PlayerShare[] =>
  players.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));

/** The attribution in sentences: the whole, each share, what the order does, how changes act on each other, the sum. */
export const attributionTold = (attribution: Attribution, naming: AttributionNaming): Words[] => {
  const write = writing(attribution, naming.measure);
  const { measure, year } = naming;
  const total = numberOf(attribution.difference, write);
  return [
    (isDifferenceKnown(attribution) ? said.totalTold : said.totalUntold)(measure.title, year, total),
    ...largestFirst(attribution).map((share) => shareSentence(attribution, share, naming, write)),
    ...orderSentences(attribution, naming, write),
    ...interactionSentences(attribution, naming, write),
    sumSentence(attribution, write),
    ...(attribution.members < FEWEST ? [said.fewMembers(attribution.members)] : []),
    ...(attribution.leftOut.length > 0 ? [said.leftOutTold(attribution.leftOut.length)] : []),
  ];
};

const shareSentence = (
  attribution: Attribution,
  share: PlayerShare,
  { players }: AttributionNaming,
  write: Writing,
): Words => {
  const name = players[share.player]!;
  if (!isKnown(attribution, share)) return said.shareUntold(name, numberOf(share, write));
  if ([share.value, ...share.interval90].every(write.isZero)) return said.shareNothing(name);
  return said.shareTold(name, numberOf(share, write));
};

/** Only where the ends differ as printed. */
const orderSentences = (
  attribution: Attribution,
  { players }: AttributionNaming,
  { text }: Writing,
): Words[] =>
  largestFirst(attribution)
    .filter((share) => isKnown(attribution, share))
    .map(({ player, orderRange: [low, high] }) => ({ player, low: text(low), high: text(high) }))
    .filter(({ low, high }) => low.en !== high.en)
    .map(({ player, ...ends }) => said.orderMoves(players[player]!, ends));

/** Most of a kind that are said; the table has all. */
const atOnce = 3;

const interactionSentences = (
  attribution: Attribution,
  { players }: AttributionNaming,
  { text, isZero }: Writing,
): Words[] => {
  const { interactions, members } = attribution;
  const known = interactions.filter((one): one is Interaction & { index: Spread } => one.index !== null);
  const isSaid = ({ index }: { index: Spread }) => members >= FEWEST && isTold(attribution, index);
  const told = known
    .filter((one) => isSaid(one) && !isZero(one.index.value))
    .toSorted((a, b) => Math.abs(b.index.value) - Math.abs(a.index.value));
  const untold = known.filter(
    (one) => !isSaid(one) && !(isZero(one.index.value) && isZero(one.index.monteCarloError ?? 1)),
  );
  if (told.length + untold.length === 0) return [said.noInteraction];
  const sentence = ({ players: [one, other], index: { value } }: (typeof known)[number]) => {
    const [first, second] = [attribution.players[one]!.value, attribution.players[other]!.value];
    const how = first * second <= 0 ? 'beside' : first * value > 0 ? 'strengthen' : 'weaken';
    const size = how === 'beside' ? text(value) : unsigned(text(value));
    return said.interactionTold(players[one]!, players[other]!, size, how);
  };
  return [
    ...told.slice(0, atOnce).map(sentence),
    ...(told.length > atOnce ? [said.interactionsSmaller(told.length - atOnce)] : []),
    ...(untold.length > 0 ? [said.interactionsUntold(untold.length, interactions.length)] : []),
  ];
};

/** That the shares are the whole is checked when they are made; here it is shown. */
const sumSentence = (attribution: Attribution, { text, bare, rounded }: Writing): Words => {
  const values = largestFirst(attribution).map(({ value }) => value);
  const parts = values.map((value, i) => {
    const size = bare(Math.abs(value));
    return value < 0 ? (i === 0 ? `−${size}` : `− ${size}`) : i === 0 ? size : `+ ${size}`;
  });
  const printed = values.reduce((sum, value) => sum + rounded(value), 0);
  const whole = attribution.difference.value;
  return said.sumTold(parts, text(whole), Math.abs(printed - rounded(whole)) > 1e-9);
};
