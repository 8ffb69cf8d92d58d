import type { Content } from '../../data/index.js';
import type { Subject } from '../../experiments/index.js';

/** Where `npm run forecast` prints its result. */
const PAGE = 'docs/guide/fit.md';

const rivalNames = ['random walk with drift', 'autoregression', 'historical mean'] as const;
export type RivalName = (typeof rivalNames)[number];

/** On how many measures the model did better or worse than a simple rule in years that it had not seen. */
export interface ForecastSummary {
  readonly from: number;
  readonly to: number;
  readonly rival: RivalName;
  readonly measures: number;
  readonly beats: number;
  /** Of those, how many by more than chance. */
  readonly clearlyBeats: number;
  readonly loses: number;
  readonly clearlyLoses: number;
}

/** The result of the forecast test of an economy; none when the page is not there or is of another economy. */
export const forecastSummary = (content: Content, { economy }: Subject): ForecastSummary[] => {
  const page = content.has(PAGE) ? content.text(PAGE) : '';
  if (!page.startsWith(`# ${economy.title.en}:`)) return [];
  const found = summariesIn(page);
  if (found.length === 0)
    throw new Error(
      `${PAGE} says nowhere what the model beats; forecastWords writes it otherwise than before.`,
    );
  return found;
};

/** Sentences as forecastWords writes them. */
export const summariesIn = (page: string): ForecastSummary[] =>
  [...page.matchAll(SENTENCE)].map(
    ([, from, to, rival, beats, clearlyBeats, measures, loses, clearlyLoses]) => ({
      from: Number(from),
      to: Number(to),
      rival: rivalNames.find((name) => name === rival)!,
      measures: Number(measures),
      beats: Number(beats),
      clearlyBeats: Number(clearlyBeats ?? 0),
      loses: Number(loses),
      clearlyLoses: Number(clearlyLoses ?? 0),
    }),
  );

const COUNT = String.raw`(\d+)(?: \((\d+) clearly\))?`;
const SENTENCE = new RegExp(
  String.raw`From (\d{4}) to (\d{4}) the model beats the (${rivalNames.join('|')}) on ${COUNT} of (\d+) measures and loses to it on ${COUNT}\.`,
  'g',
);
