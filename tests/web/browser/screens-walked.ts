import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Names of the pages that the header leads to, in its order. */
export const screensOf = async (page: Page): Promise<string[]> => {
  const links = await page.locator('header nav a').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => /^#\/1\/(\w+)\//.exec(address ?? '')?.[1] ?? `no page: ${address}`);
};

const unready = ['loading', 'waiting', 'preview', 'running'].map((face) => `main [data-face=${face}]`).join();

/** Opens a page by its link in the header and waits until everything on it has come. */
export const goTo = async (page: Page, screen: string): Promise<void> => {
  await page.locator(`header nav a[href^="#/1/${screen}/"]`).click();
  await page
    .locator('header nav a[aria-current=page]')
    .and(page.locator(`[href^="#/1/${screen}/"]`))
    .waitFor();
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.locator(unready).count(), { timeout: 60_000, message: screen }).toBe(0);
};
