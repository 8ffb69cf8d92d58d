import { InputError } from '../../data/input-error.js';
import type { Attribution, PlayerShare } from './attribution.js';
import { isShareTold, isTold } from './confidence.js';
import { interactionClauses } from './interaction-in-words.js';
import type { Naming } from './naming.js';
import { counted, listed, printed, strongest } from './wording.js';

/**
 * Such as `Of the 3.1 points by which growth differs, 2.0 (1.4 to 2.6) come from cheap money, ...`: means, with the
 * middle nine tenths of the members in brackets. A value that errs by more than a tenth of itself cannot be told.
 * Throws an InputError when a player has no name, and for decimals that are not 0 to 20.
 */
export const attributionInWords = (attribution: Attribution, naming: Naming): string => {
  if (naming.players.length !== attribution.players.length)
    throw new InputError(
      `attributionInWords: there are ${naming.players.length} names for ${attribution.players.length} players; give one for each.`,
    );
  const { decimals = 1 } = naming;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20)
    throw new InputError(
      `attributionInWords: decimals is ${decimals}; give a whole number between 0 and 20.`,
    );
  const clauses = [
    openingOf(attribution, naming),
    ...nothingOf(attribution, naming),
    ...untoldOf(attribution, naming),
    ...orderOf(attribution, naming),
    ...interactionClauses(attribution, naming),
  ];
  return [`${clauses.join('; ')}.`, ...remarksOf(attribution, naming)].join(' ');
};

const openingOf = (attribution: Attribution, naming: Naming): string => {
  const { difference, members } = attribution;
  const told = toldShares(attribution)
    .filter((share) => !isNothing(share, naming))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const amount = `${printed(difference.value, naming)} ${naming.unit}`;
  const within = ({ interval90: [low, high] }: PlayerShare) =>
    members > 1 ? ` (${printed(low, naming)} to ${printed(high, naming)})` : '';
  const parts = listed(
    told.map((share, place) => {
      const comes = place === 0 ? ' come' : '';
      return `${printed(share.value, naming)}${within(share)}${comes} from ${naming.players[share.player]!}`;
    }),
  );
  if (!isTold(attribution, difference)) {
    const error = `${amount}, with an error by chance of ${printed(difference.monteCarloError!, naming)}`;
    const start = `Cannot tell by how much ${naming.outcome} differs (${error})`;
    return told.length === 0 ? start : `${start}; ${parts}`;
  }
  return told.length === 0
    ? `The difference in ${naming.outcome} is ${amount}`
    : `Of the ${amount} by which ${naming.outcome} differs, ${parts}`;
};

const toldShares = (attribution: Attribution) =>
  attribution.players.filter((share) => isShareTold(attribution, share));

/** Zero as printed, with its interval. */
const isNothing = ({ value, interval90 }: PlayerShare, naming: Naming) =>
  [value, ...interval90].every((one) => Number(printed(one, naming)) === 0);

const nothingOf = (attribution: Attribution, naming: Naming): string[] => {
  const shares = toldShares(attribution).filter((share) => isNothing(share, naming));
  const names = shares.map(({ player }) => naming.players[player]!);
  return names.length > 0 ? [`nothing comes from ${listed(names, 'or')}`] : [];
};

const untoldOf = (attribution: Attribution, naming: Naming): string[] => {
  const untold = attribution.players.filter((share) => !isShareTold(attribution, share));
  if (untold.length === 0) return [];
  const each = untold.map((share) => {
    const byChance = `${printed(share.monteCarloError ?? 0, naming)} by chance`;
    const byOrders =
      share.samplingError === null ? '' : ` and ${printed(share.samplingError, naming)} by the orders drawn`;
    return `${naming.players[share.player]!} (${printed(share.value, naming)}, with an error of ${byChance}${byOrders})`;
  });
  return [`cannot tell what comes from ${listed(each, 'or')}`];
};

/** How far each player's share hangs on when its turn comes; a range that prints as one number is not said. */
const orderOf = (attribution: Attribution, naming: Naming): string[] => {
  const ranges = toldShares(attribution).filter(
    ({ orderRange: [low, high] }) => printed(low, naming) !== printed(high, naming),
  );
  const { most, others } = strongest(ranges, ({ orderRange: [low, high] }) => high - low);
  if (most.length === 0) return [];
  const least = attribution.kind === 'sampled' ? ' at least' : '';
  const moves = most.map(
    ({ player, orderRange: [low, high] }) =>
      `${naming.players[player]!}${least} between ${printed(low, naming)} and ${printed(high, naming)}`,
  );
  const less = others > 0 ? [`${others} more by less`] : [];
  return [`the order in which they are taken moves ${listed([...moves, ...less])}`];
};

const mostNamed = 10;

const remarksOf = ({ members, leftOut, kind, orders }: Attribution, naming: Naming): string[] => {
  const remarks: string[] = [];
  if (kind === 'sampled')
    remarks.push(`Estimated from ${orders} orders of ${naming.players.length} changes.`);
  if (members === 1) remarks.push('There is one member only, so the error by chance is unknown.');
  if (leftOut.length > 0) {
    const named = leftOut.slice(0, mostNamed).map(({ member }) => String(member));
    const rest = leftOut.length - named.length;
    const who = listed(rest > 0 ? [...named, `${rest} more`] : named);
    remarks.push(
      `Left out ${counted(leftOut.length, 'member')} of ${members + leftOut.length} (${who}): some combination of changes has no value there.`,
    );
  }
  return remarks;
};
