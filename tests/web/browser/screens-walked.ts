import type { Page } from 'playwright-core';

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
  await page.locator(`main > .${screen}`).locator(':is(figure, table, h2, .card):visible').first().waitFor();
  await page.locator(unready).first().waitFor({ state: 'detached', timeout: 60_000 });
};
