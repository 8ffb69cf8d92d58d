import type { Page } from 'playwright-core';
import { afterAll, expect, test, vi } from 'vitest';
import { inLab, LEAN, lever, linkTo, settled } from './lab-page.js';
import { closeLab } from './lab-served.js';
import { eachView } from './screens-walked.js';

afterAll(closeLab);
// As long as the walks of screens.test.ts.
vi.setConfig({ testTimeout: 300_000 });

/**
 * Gives a number to everything that can be clicked or typed into, and writes down what the focus reaches. As a text: the
 * compiler of tests knows no page.
 */
const watch = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')];
  const seen = all.filter((one) => one.checkVisibility() && !one.disabled && !one.closest('[inert]'));
  // Of the choices of a group the keyboard reaches the chosen one; arrow keys lead to the others.
  const wanted = seen.filter((one) => one.type !== 'radio' || one.checked);
  globalThis.reached = new Set();
  document.addEventListener('focusin', ({ target }) => globalThis.reached.add(target));
  globalThis.unreached = () => wanted
    .filter((one) => one.isConnected && !globalThis.reached.has(one))
    .map((one) => one.outerHTML.slice(0, 120));
  wanted[0].focus();
  return wanted.length;
})()`;

const unreached = async (page: Page): Promise<string[]> => {
  const count = await page.evaluate<number>(watch);
  for (let i = 0; i < count + 3; i++) await page.keyboard.press('Tab');
  return page.evaluate<string[]>('globalThis.unreached()');
};

test('the keyboard reaches everything on every page', async (context) => {
  const hash = linkTo('cockpit', [lever(LEAN, 0.2)], { runs: 1 });
  await inLab(context, { hash }, async ({ page }) => {
    await settled(page);
    const faults: string[] = [];
    await eachView(page, async (view) => {
      faults.push(...(await unreached(page)).map((one) => `${view}: ${one}`));
    });
    expect(faults).toEqual([]);
  });
});

test('the first stop is a way past the header', async (context) => {
  await inLab(context, { hash: linkTo('start', [], { runs: 1 }) }, async ({ page }) => {
    await page.locator('main > .start').waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    expect(await skip.and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
    await page.locator('main > .start').waitFor();
  });
});
