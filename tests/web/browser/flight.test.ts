import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { inLab, LEAN, lever, linkTo, settled } from './lab-page.js';
import { closeLab } from './lab-served.js';

afterAll(closeLab);

const sliderOf = (page: Page) => page.locator('.lever').first().getByRole('slider');
const fieldOf = (page: Page) => page.locator('.lever').first().getByRole('textbox');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** What the page says is changed. */
const changes = (page: Page) => page.locator('.what li').allInnerTexts();
/** What is drawn of the first measure. */
const drawing = (page: Page) => page.locator('figure.chart svg').first().innerHTML();
/** The lever of the first page in the address. */
const inLink = (page: Page) => /\/LK0O=([^/]*)/.exec(page.url())?.[1];

test('the slider changes picture, value and link, by key and by pointer; a drag is one step', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [], { runs: 1 }) }, async ({ page }) => {
    await settled(page);
    const before = await drawing(page);
    await sliderOf(page).press('PageUp');
    await expect.poll(() => drawing(page)).not.toBe(before);
    expect(Number(inLink(page))).toBeCloseTo(0.06);
    expect(await fieldOf(page).inputValue()).toBe('0.06 a year');
    expect(await page.getByRole('heading', { name: 'Effect: scenario less baseline' }).count()).toBe(2);
    const box = (await sliderOf(page).boundingBox())!;
    const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.3));
    await page.mouse.down();
    for (const share of [0.5, 0.7, 0.8]) await page.mouse.move(...at(share));
    await page.mouse.up();
    expect(Number(inLink(page))).toBeGreaterThan(0.2);
    await press(page, 'Undo');
    expect(Number(inLink(page))).toBeCloseTo(0.06);
  });
});

test('a typed number may be full-width; what is none, or out of bounds, is refused with the reason', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [], { runs: 1 }) }, async ({ page }) => {
    const type = async (text: string) => {
      await fieldOf(page).fill(text);
      await fieldOf(page).press('Enter');
    };
    await type('０．１５');
    expect(inLink(page)).toBe('.15');
    await type('about half');
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/^This is not a number. Type it as/);
    expect(await fieldOf(page).getAttribute('aria-invalid')).toBe('true');
    await type('△3');
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/^Give a number from 0.* to 0\.3/);
    await type('１，２３４．５');
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/^Give a number from 0.* to 0\.3/);
    await type('1,23');
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toMatch(/^The commas do not stand between thousands/);
    expect(inLink(page)).toBe('.15');
    await type('0.2');
    await expect.poll(() => inLink(page)).toBe('.2');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

test('undo, redo, the last change again, and back to history', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [], { runs: 1 }) }, async ({ page }) => {
    await sliderOf(page).press('End');
    await page.getByRole('switch').first().check();
    const both = await changes(page);
    expect(both.length).toBe(2);
    await press(page, 'Undo');
    expect(await changes(page)).toEqual(both.slice(0, 1));
    await press(page, 'Redo');
    expect(await changes(page)).toEqual(both);
    // The world before is shown for a moment only, which a busy machine may miss: the page itself watches.
    await page.evaluate(`globalThis.seen = []; new MutationObserver(() =>
      globalThis.seen.push(document.querySelectorAll('.what li').length)
    ).observe(document.querySelector('.cockpit-top'), { subtree: true, childList: true })`);
    await press(page, 'Replay last change');
    await expect.poll(() => page.evaluate<number[]>('globalThis.seen')).toContain(1);
    await expect.poll(() => changes(page)).toEqual(both);
    await press(page, 'Back to history');
    expect(await changes(page)).toEqual([]);
    // Another page and back: what was done can still be undone.
    await page.getByRole('link', { name: 'Fit', exact: true }).click();
    await page.getByRole('link', { name: 'Cockpit', exact: true }).click();
    await press(page, 'Undo');
    expect(await changes(page)).toEqual(both);
  });
});

test('a copied link opens the same scenario, measures and page', async (context) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const hash = linkTo('cockpit', [lever(LEAN)], { runs: 1, measures: ['unemployment', 'land-price'] });
  await inLab(context, { hash, context: { permissions } }, async ({ page, context: window }) => {
    await sliderOf(page).press('Home');
    await sliderOf(page).press('PageUp');
    await page.getByRole('switch').first().check();
    await press(page, 'Copy link');
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    const other = await window.newPage();
    await other.goto(link);
    await other.locator('.what li').first().waitFor();
    const shown = async (one: Page) => [
      await changes(one),
      await one.locator('figure.chart h3').allInnerTexts(),
      await fieldOf(one).inputValue(),
    ];
    expect(await shown(other)).toEqual(await shown(page));
    expect(await other.locator('[data-face=invalid-link]').count()).toBe(0);
  });
});

test('the language is switched in place and remembered', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [lever(LEAN, 0.2)], { runs: 1 }) }, async ({ page }) => {
    await press(page, 'この画面を日本語で表示');
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(await page.title()).toBe('操縦席 – Saisei');
    expect(await page.locator('.what p').first().innerText()).toBe('1か所を変更しました');
    await page.goto(page.url().replace('?lang=en', ''));
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  });
});

test('a ready-made scenario is chosen, told, kept in the link and taken off', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [], { runs: 1 }) }, async ({ page }) => {
    const presets = page.getByLabel('Ready-made scenarios');
    await presets.selectOption('no-licensing');
    expect(page.url()).toContain('/Pno-licensing/');
    expect((await changes(page)).length).toBe(1);
    await presets.selectOption('');
    expect(await changes(page)).toEqual([]);
  });
});

test('the card of a lever opens, sets it, closes with Escape, and focus goes back', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [], { runs: 1 }) }, async ({ page }) => {
    const about = page.getByRole('button', { name: /About this lever: .*raises the rate/ });
    await about.press('Enter');
    const card = page.getByRole('dialog');
    for (const heading of ['What the system does', 'Settings', 'What it must move', 'Evidence'])
      await card.getByRole('heading', { name: heading }).waitFor();
    await card.getByRole('button', { name: /^High/ }).click();
    expect(inLink(page)).toBe('.2');
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await about.and(page.locator(':focus')).count()).toBe(1);
  });
});
