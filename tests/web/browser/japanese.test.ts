import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { englishTexts } from './english-texts.js';
import { inLab, LEAN, lever, linkTo, settled } from './lab-page.js';
import { closeLab } from './lab-served.js';
import { goTo, screensOf } from './screens-walked.js';

afterAll(closeLab);

const japanese = { language: 'ja', hash: linkTo('cockpit', [lever(LEAN, 0.2)], { runs: 2 }) } as const;

/** What every screen of the page has in English, each with the name of the screen. */
const englishOf = async (page: Page, screen: string): Promise<string[]> =>
  (await englishTexts(page)).map((text) => `${screen}: ${text}`);

test(
  'no text of any page is without Japanese, folded parts and cards of levers included',
  (context) =>
    inLab(context, japanese, async ({ page }) => {
      await settled(page);
      const found: string[] = [];
      for (const screen of await screensOf(page)) {
        await goTo(page, screen);
        found.push(...(await englishOf(page, screen)));
      }
      expect(found).toEqual([]);
    }),
  240_000,
);

test(
  'nor is one of the parts of the model, or of the kinds of evidence',
  (context) =>
    inLab(context, japanese, async ({ page }) => {
      const found: string[] = [];
      await goTo(page, 'model');
      const views = page.locator('nav.views a');
      await views.first().waitFor();
      expect(await views.count()).toBe(3);
      for (const view of await views.all()) {
        await view.click();
        await page.locator('nav.views a[aria-current=true]').and(view).waitFor();
        found.push(...(await englishOf(page, 'model')));
      }
      await goTo(page, 'evidence');
      const kinds = page.locator('.evidence input[type=radio]');
      await kinds.first().waitFor();
      expect(await kinds.count()).toBeGreaterThan(2);
      for (const kind of await kinds.all()) {
        await kind.check({ force: true });
        found.push(...(await englishOf(page, 'evidence')));
      }
      expect(found).toEqual([]);
    }),
  120_000,
);

test('a link that cannot be read is explained in Japanese', (context) =>
  inLab(
    context,
    { language: 'ja', hash: '/9/cockpit/Lxyz=z/Pno-such/Y1/R?/N0/Mnothing' },
    async ({ page }) => {
      await page.locator('main h1, main .instruments').first().waitFor();
      expect(await page.locator('[role=alert], .notice').count()).toBeGreaterThan(0);
      expect(await englishTexts(page)).toEqual([]);
    },
  ));

test('the walk finds a text, a name for readers of the screen, and nothing that is marked as English', (context) =>
  inLab(context, japanese, async ({ page }) => {
    await page.locator('main h1').first().waitFor();
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<p>Left over</p><button aria-label="Press here">×</button><p lang="en">In English</p><code>aCode</code>')`);
    expect(await englishTexts(page)).toEqual(expect.arrayContaining(['Left over', 'Press here']));
    expect(await englishTexts(page)).not.toEqual(expect.arrayContaining(['In English']));
    expect(await englishTexts(page)).not.toEqual(expect.arrayContaining(['aCode']));
  }));
