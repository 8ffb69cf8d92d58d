import type { Page } from 'playwright-core';

/** Names of the pages that the header leads to, in its order. */
export const screensOf = async (page: Page): Promise<string[]> => {
  const links = await page.locator('header nav a').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => /^#\/1\/(\w+)\//.exec(address ?? '')?.[1] ?? `no page: ${address}`);
};

const unready = ['loading', 'waiting', 'preview', 'running'].map((face) => `main [data-face=${face}]`).join();

/** Something of the page is there, and nothing that it waits for is missing. */
const ready = async (page: Page, screen: string): Promise<void> => {
  await page.locator(`main > .${screen}`).locator(':is(figure, table, h2, .card):visible').first().waitFor();
  await page.locator(unready).first().waitFor({ state: 'detached', timeout: 60_000 });
};

/** Opens a page by its link in the header and waits until everything on it has come. */
export const goTo = async (page: Page, screen: string): Promise<void> => {
  await page.locator(`header nav a[href^="#/1/${screen}/"]`).click();
  await ready(page, screen);
};

/** Where a page has several views, what leads to each of them. */
const views = 'main > .why .parts button, main nav.views a';

/** Goes through every page, and every view of it, such as 'why' and 'why-2'. */
export const eachView = async (page: Page, visit: (name: string) => Promise<void>): Promise<void> => {
  for (const screen of await screensOf(page)) {
    await goTo(page, screen);
    await visit(screen);
    const others = (await page.locator(views).count()) - 1;
    for (let i = 1; i <= others; i++) {
      await page.locator(views).nth(i).click();
      await ready(page, screen);
      await visit(`${screen}-${i + 1}`);
    }
  }
};
