import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, expect, test, type TestContext, vi } from 'vitest';
import type { Catalog } from '../../../src/web/bundle/catalog.js';
import { screens } from '../../../src/web/scenario/asked.js';
import { languages } from '../../../src/web/text/words.js';
import { chartFaults } from './chart-faults.js';
import { LAB } from './lab-built.js';
import { inLab, LEAN, lever, linkTo, type OpenLab, openLab, settled } from './lab-page.js';
import { closeLab } from './lab-served.js';
import { eachView, screensOf } from './screens-walked.js';

afterAll(closeLab);

/** One window for all walks: its runs are made once, and every page is reached as a reader reaches it. */
let walked: Promise<OpenLab> | undefined;
const walk = async (context: TestContext, language: string): Promise<Page> => {
  // So few that they come soon, so many that effects are told; two changes, so that there is something to share out.
  const items = [lever(LEAN, 0.2), lever('forbearance-evergreening/no-forbearance')];
  const hash = linkTo('cockpit', items, { runs: 6 });
  walked ??= openLab(context, { hash }).then(async (lab) => settled(lab.page).then(() => lab));
  const { page } = await walked;
  if ((await page.locator('html').getAttribute('lang')) !== language)
    await page.locator('header button.language').click();
  return page;
};

/** The walks are long, and a busy machine may make them several times as long. */
vi.setConfig({ testTimeout: 300_000 });

test('the header leads to every page', async (context) => {
  expect(await screensOf(await walk(context, 'en'))).toEqual([...screens]);
});

const recordEnds = (): number =>
  (JSON.parse(readFileSync(`${LAB}/data/catalog.json`, 'utf8')) as Catalog).lastRecord;

/** Pages that must have charts; charts of the others are held to the same rules. */
const withCharts = ['start', 'cockpit', 'replay', 'compare', 'why', 'doubt'];

for (const language of languages)
  test(`every chart of every page says what it is, in ${language}`, async (context) => {
    const page = await walk(context, language);
    const lastRecord = recordEnds();
    const faults: string[] = [];
    await eachView(page, async (view) => {
      const figures = await page.locator('figure.chart').all();
      if (withCharts.includes(view)) expect(figures.length, view).toBeGreaterThan(0);
      for (const figure of figures)
        faults.push(...(await chartFaults(figure, { language, lastRecord })).map((one) => `${view}: ${one}`));
    });
    expect(faults).toEqual([]);
  });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = 'runs/screens';

/** Rules of impact serious or critical that a page breaks, and where. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(`globalThis.axe ? undefined : (() => { ${axe} })()`);
  const found = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`;
  return page.evaluate<string[]>(found);
};

for (const language of languages)
  for (const width of [1280, 390])
    test(`axe finds nothing serious and nothing is wider than the window at ${width}, in ${language}`, async (context) => {
      const page = await walk(context, language);
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
      mkdirSync(pictures, { recursive: true });
      const faults: string[] = [];
      await eachView(page, async (view) => {
        const wide = await page.evaluate<number>('document.scrollingElement.scrollWidth');
        if (wide > width) faults.push(`${view} is ${wide} wide`);
        faults.push(...(await violations(page)).map((one) => `${view}: ${one}`));
        await page.screenshot({ path: `${pictures}/${view}-${language}-${width}.png`, fullPage: true });
      });
      expect(faults).toEqual([]);
    });

test('no page wrote an error', async () => {
  expect((await walked)?.errors()).toEqual([]);
});

test('the walk finds what is taken away from a chart', async (context) => {
  const lastRecord = 2015;
  const catalog = (built: Catalog) => ({ ...built, lastRecord });
  const hash = linkTo('cockpit', [lever(LEAN, 0.2)], { runs: 2 });
  await inLab(context, { hash, catalog }, async ({ page }) => {
    await settled(page);
    const effect = page.locator('figure.chart').nth(1);
    const held = { language: 'en', lastRecord } as const;
    expect(await chartFaults(effect, held)).toEqual([]);
    for (const [selector, fault] of Object.entries(taken)) {
      await effect
        .locator(selector)
        .evaluateAll((parts) => (parts as unknown as { remove(): void }[]).forEach((part) => part.remove()));
      expect((await chartFaults(effect, held)).join('\n')).toContain(fault);
    }
  });
});

/** What is missed when a part of a chart is gone. */
const taken: Readonly<Record<string, string>> = {
  '.chart-legend': 'the legend does not say what the bands are made of',
  '.fit-badge': 'no badge says how well it fits',
  '.runs-badge': 'it does not say how many runs of how many',
  '.chart-note': 'it does not say what is not in the band',
  'path.zero': 'a difference has no zero line',
  'text.of-nothing': 'the zero line has no name',
  'rect.projection': 'the ground does not change',
  '.chart-numbers': 'there is no table behind it',
};
