import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Catalog } from '../../../src/web/bundle/catalog.js';
import { chartFaults } from './chart-faults.js';
import { LAB } from './lab-built.js';
import { inLab, LEAN, lever, linkTo, screensOf, settled } from './lab-page.js';
import { closeLab } from './lab-served.js';

afterAll(closeLab);

const lastRecord = () => (JSON.parse(readFileSync(`${LAB}/data/catalog.json`, 'utf8')) as Catalog).lastRecord;

/** Pages that must have charts; on the others charts are held to the same rules. */
const withCharts = ['start', 'cockpit', 'replay'];

for (const language of ['en', 'ja'] as const)
  test(`every chart of every page says what it is, in ${language}`, async (context) => {
    const hash = linkTo('cockpit', [lever(LEAN, 0.2)]);
    await inLab(context, { language, hash }, async ({ page }) => {
      await settled(page);
      const held = { language, lastRecord: lastRecord() };
      const charts: Record<string, number> = {};
      const faults: string[] = [];
      for (const link of await screensOf(page)) {
        const screen = /^#\/1\/(\w+)\//.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
        await link.click();
        await page.locator('main h1').waitFor();
        const figures = await chartsOf(page);
        charts[screen] = figures.length;
        for (const figure of figures)
          faults.push(...(await chartFaults(figure, held)).map((fault) => `${screen}: ${fault}`));
      }
      expect(faults).toEqual([]);
      for (const screen of withCharts) expect(charts[screen], `charts of ${screen}`).toBeGreaterThan(0);
    });
  });

const chartsOf = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  return page.locator('figure.chart').all();
};

test('the walk finds what is taken away from a chart', async (context) => {
  const hash = linkTo('cockpit', [lever(LEAN, 0.2)], { measures: ['land-price'] });
  await inLab(context, { hash }, async ({ page }) => {
    await settled(page);
    const held = { language: 'en', lastRecord: lastRecord() } as const;
    const effect = page.locator('figure.chart').nth(1);
    expect(await chartFaults(effect, held)).toEqual([]);
    const taken = {
      '.chart-legend': 'the legend does not say what the bands are made of',
      '.fit-badge': 'no badge says how well it fits',
      '.runs-badge': 'it does not say how many runs of how many',
      '.chart-note': 'it does not say what is not in the band',
      'path.zero': 'a difference has no zero line',
      'rect.projection': 'stand on the same ground as the record',
      '.chart-numbers': 'there is no table behind it',
    };
    for (const [selector, fault] of Object.entries(taken)) {
      await effect
        .locator(selector)
        .first()
        .evaluate((part) => (part as unknown as { remove(): void }).remove());
      expect((await chartFaults(effect, held)).join('\n')).toContain(fault);
    }
  });
});
