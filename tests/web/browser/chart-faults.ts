import type { Locator } from 'playwright-core';
import type { Language } from '../../../src/web/text/words.js';

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
    runs: /^(\d+) of (\d+) runs$/,
    projection: 'Grey ground: after the last record',
    effect: 'Effect: scenario less baseline',
    zero: 'no effect',
  },
  ja: {
    kinds: /帯：計算の50％と90％（(偶然|パラメータ).*による違い）/,
    fit: /^適合度：(目標\d+件中、良\d+・可\d+・外れ\d+|目標なし（目で判断）)$/,
    source: /記録の出典：\S/,
    notInBand: /この帯に含まれないもの：\s*\S/,
    runs: /^(\d+)回中(\d+)回の計算が終了$/,
    projection: '灰色の地：最後の記録より後',
    effect: '効果：シナリオと基準の差',
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
  const title = await figure.locator('h3').innerText();
  const faults = [
    ...(await textFaults(figure, held)),
    ...(await drawingFaults(figure, held)),
    ...(await cursorFaults(figure)),
    ...(await tableFaults(figure)),
  ];
  return faults.map((fault) => `${title}: ${fault}`);
};

const textFaults = async (figure: Locator, { language }: Held): Promise<string[]> => {
  const { kinds, fit, source, notInBand, runs } = said[language];
  const text = async (selector: string) => (await figure.locator(selector).allInnerTexts()).join('\n');
  const told = async (selector: string, what: RegExp, fault: string) =>
    what.test(await text(selector)) ? [] : [fault];
  return [
    ...(await told('.chart-legend', kinds, 'the legend does not say what the bands are made of')),
    ...(await told('.fit-badge', fit, 'no badge says how well it fits')),
    ...(await told('.chart-source', source, 'no source')),
    ...(await told('.chart-note', notInBand, 'it does not say what is not in the band')),
    ...(await told('.runs-badge', runs, 'it does not say how many runs of how many')),
  ];
};

const drawingFaults = async (figure: Locator, { language, lastRecord }: Held): Promise<string[]> => {
  const { projection, effect, zero } = said[language];
  const legend = (await figure.locator('.chart-legend').allInnerTexts()).join();
  const { max } = await rangeOf(figure);
  const faults: string[] = [];
  if (max > lastRecord) {
    if ((await figure.locator('svg rect.projection').count()) !== 1)
      faults.push(`years to ${max} stand on the same ground as the record, which ends in ${lastRecord}`);
    if (!legend.includes(projection)) faults.push('the legend does not name the ground after the record');
  }
  if ((await figure.locator('h3 small').innerText()) === effect) {
    if ((await figure.locator('svg path.zero').count()) !== 1) faults.push('a difference has no zero line');
    if ((await figure.locator('svg text.of-nothing').allTextContents()).join() !== zero)
      faults.push('the zero line has no name');
  }
  return faults;
};

const rangeOf = async (figure: Locator) => {
  const slider = figure.getByRole('slider');
  const number = async (name: string) => Number(await slider.getAttribute(name));
  return { min: await number('aria-valuemin'), max: await number('aria-valuemax') };
};

/** Keys move the cursor by a year, a decade, and to the ends; what is read is what is shown. */
const cursorFaults = async (figure: Locator): Promise<string[]> => {
  const slider = figure.getByRole('slider');
  const { min, max } = await rangeOf(figure);
  const faults: string[] = [];
  const press = async (key: string, year: number) => {
    await slider.press(key);
    const [now, spoken, shown] = [
      await slider.getAttribute('aria-valuenow'),
      (await slider.getAttribute('aria-valuetext')) ?? '',
      await figure.locator('.readout-year').innerText(),
    ];
    if (now !== String(year) || shown !== String(year) || !spoken.includes(String(year)))
      faults.push(`${key} goes to ${now}, shows ${shown} and says “${spoken}” instead of ${year}`);
  };
  await press('Home', min);
  await press('ArrowRight', min + 1);
  await press('PageUp', min + 11);
  await press('ArrowLeft', min + 10);
  const early = await figure.locator('.chart-readout').innerText();
  await press('End', max);
  if ((await figure.locator('.chart-readout').innerText()) === early)
    faults.push('the readout stays as it was');
  return faults;
};

const tableFaults = async (figure: Locator): Promise<string[]> => {
  const { min, max } = await rangeOf(figure);
  const details = figure.locator('details.chart-numbers');
  if ((await details.count()) !== 1) return ['there is no table behind it'];
  await details.locator('summary').click();
  const table = details.getByRole('table');
  await table.waitFor();
  const rows = await table.locator('tbody tr').count();
  const caption = (await table.locator('caption').allInnerTexts()).join('');
  await details.locator('summary').click();
  const years = max - min + 1;
  return [
    ...(rows === years ? [] : [`its table has ${rows} rows for ${years} years`]),
    ...(caption === '' ? ['its table has no caption'] : []),
  ];
};
