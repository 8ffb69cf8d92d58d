import { boxInWords, type BoxWords } from './box-in-words.js';
import { FEWEST, type Discovery, type Found } from './discover.js';
import { titleOf } from './limit-in-words.js';
import { inPercent } from './rounded.js';

/** A discovery in sentences: the part found, what speaks for it, and any more parts. */
export const discoveryInWords = ({ parts }: Discovery, words: BoxWords): string[] =>
  parts.flatMap((part, place) => {
    const told = boxInWords(part.box, { ...words, chance: part.chance });
    if (part.box.limits.length === 0) return [told];
    return place === 0
      ? [told, ...support(part, words)]
      : [
          `In the runs outside: ${told}`,
          `That part holds ${inPercent(part.coverage)} of all ${events(words)}.`,
        ];
  });

/** Why nothing is told: too few runs of interest, or too few others. */
export const fewInWords = (hits: number, runs: number): string =>
  hits < FEWEST
    ? `Cannot tell: ${hits} of ${runs} runs ${hits === 1 ? 'is' : 'are'} of interest, and ${FEWEST} are needed. Run more, or move the limit of what is of interest.`
    : `Cannot tell: all but ${runs - hits} of ${runs} runs are of interest, and ${FEWEST} others are needed. Run more, or move the limit of what is of interest.`;

const events = ({ events: named = 'failures' }: BoxWords) => named;

const support = ({ box, chance, reproduced }: Found, words: BoxWords): string[] => [
  `Where factors do not matter, a search finds a part as clear in ${inPercent(chance)} of all cases.`,
  ...box.limits.map((limit) => {
    const { byCoverage, byDensity } = reproduced.find(({ factor }) => factor === limit.factor)!;
    const again =
      byCoverage === byDensity
        ? inPercent(byCoverage)
        : `${inPercent(Math.min(byCoverage, byDensity))} to ${inPercent(Math.max(byCoverage, byDensity))}`;
    return `${titleOf(limit.factor, words).name} is limited again in ${again} of searches of half the runs.`;
  }),
];
