import type { Locator } from 'playwright-core';
import type { Language } from '../../../src/web/text/words.js';
import { type ChartFacts, factsOf } from './chart-facts.js';

interface Said {
  readonly kinds: RegExp;
  readonly fit: RegExp;
  readonly source: RegExp;
  readonly notInBand: RegExp;
  readonly runs: RegExp;
  readonly projection: string;
  readonly effect: string;
  readonly zero: string;
}

/** What must stand on a chart whose runs have come, written out, so that a text that was lost is not missed. */
const said: Readonly<Record<Language, Said>> = {
  en: {
    kinds: /Bands: 50 and 90 % of the runs, which differ in (luck|parameters)/,
    fit: /^Fit: (\d+ good, \d+ fair, \d+ missed of \d+ targets|no target, judge by eye)$/,
    source: /Source of the record: \S/,
    notInBand: /Not in this band: \S/,
    runs: /\d+ of \d+ runs$/,
    projection: 'Grey ground: after the last record',
    effect: 'Effect',
    zero: 'no effect',
  },
  ja: {
    kinds: /帯：計算の50％と90％（(偶然|パラメータ).*による違い）/,
    fit: /^適合度：(目標\d+件中、良\d+・可\d+・外れ\d+|目標なし（目で判断）)$/,
    source: /記録の出典：\S/,
    notInBand: /この帯に含まれないもの：\s*\S/,
    runs: /^\d+回中\d+回の計算(が終了|で中止)$/,
    projection: '灰色の地：最後の記録より後',
    effect: '効果',
    zero: '効果なし',
  },
};

export interface Held {
  readonly language: Language;
  /** Last year of the record. */
  readonly lastRecord: number;
}

/** Every rule of honest charts that a chart breaks, in words; none for an honest one. */
export const chartFaults = async (figure: Locator, held: Held): Promise<string[]> => {
  const facts = await factsOf(figure);
  const faults = [
    ...textFaults(facts, held),
    ...drawingFaults(facts, held),
    ...(await cursorFaults(figure, facts)),
    ...(await tableFaults(figure, facts)),
  ];
  return faults.map((fault) => `${facts.title} (${facts.part}): ${fault}`);
};

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

const textFaults = (facts: ChartFacts, { language }: Held): string[] => {
  const { legend, hasBands, fit, note, source, runs } = facts;
  const must = said[language];
  return [
    ...unless(!hasBands || must.kinds.test(legend), 'the legend does not say what the bands are made of'),
    ...unless(must.fit.test(fit), `no badge says how well it fits, but “${fit}”`),
    ...unless(must.source.test(source), 'no source'),
    ...unless(must.notInBand.test(note), 'it does not say what is not in the band'),
    ...unless(must.runs.test(runs), `it does not say how many runs of how many, but “${runs}”`),
  ];
};

const drawingFaults = (facts: ChartFacts, { language, lastRecord }: Held): string[] => {
  const { part, legend, zeroLines, zeroNames, projections } = facts;
  const { projection, effect, zero } = said[language];
  const projects = hasYears(facts) && facts.max > lastRecord;
  const isEffect = part.startsWith(effect);
  return [
    ...unless(!projects || projections === 1, `the ground does not change after ${lastRecord}`),
    ...unless(
      !projects || legend.includes(projection),
      'the legend does not name the ground after the record',
    ),
    ...unless(!isEffect || zeroLines > 0, 'a difference has no zero line'),
    ...unless(!isEffect || zeroNames.includes(hasYears(facts) ? zero : '0'), 'the zero line has no name'),
  ];
};

/** Whether a reader goes through it year by year. */
const hasYears = ({ sliders, min }: ChartFacts) => sliders === 1 && min > 1900;

/** Keys move the cursor by one, by ten, and to the ends; what is told is what is shown. */
const cursorFaults = async (figure: Locator, facts: ChartFacts): Promise<string[]> => {
  const { min, max, sliders, labels } = facts;
  if (sliders !== 1) return unless(labels > 0, 'keys read nothing, and no row is told beside it');
  const slider = figure.getByRole('slider');
  const faults: string[] = [];
  const press = async (key: string, to: number) => {
    await slider.press(key);
    const { now, shown, spoken } = await factsOf(figure);
    const isShown = !hasYears(facts) || (shown === String(to) && spoken.includes(String(to)));
    if (now !== to || !isShown)
      faults.push(`${key} goes to ${now}, shows ${shown} and says “${spoken}” instead of ${to}`);
    return spoken;
  };
  const early = await press('Home', min);
  if (max > min) await press('ArrowRight', min + 1);
  if (hasYears(facts)) await press('PageUp', min + 11);
  const late = await press('End', max);
  return [...faults, ...unless(early !== late || max === min, 'the readout stays as it was')];
};

const tableFaults = async (figure: Locator, before: ChartFacts): Promise<string[]> => {
  const details = figure.locator('details.chart-numbers').first();
  if ((await details.count()) === 0) return ['there is no table behind it'];
  await details.locator('summary').click();
  await details.locator('tbody').waitFor();
  const { min, max, rows, caption } = await factsOf(figure);
  await details.locator('summary').click();
  const years = max - min + 1;
  return [
    ...unless(!hasYears(before) || rows === years, `its table has ${rows} rows for ${years} years`),
    ...unless(rows > 0, 'its table is empty'),
    ...unless(caption !== '', 'its table has no caption'),
  ];
};
