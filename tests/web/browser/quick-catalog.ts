import type { BrowserContext } from 'playwright-core';
import type { Catalog } from '../../../src/web/bundle/catalog.js';

/** A quarter of the agents of the lab, so that runs come in a second; everything else of the page is what users get. */
export const QUICK_SCALE = 20_000;

/** Serves the catalog with another scale, and changed further where a test asks for it. */
export const withQuickCatalog = async (
  context: BrowserContext,
  more: (catalog: Catalog) => Catalog = (catalog) => catalog,
): Promise<void> => {
  await context.route('**/data/catalog.json', async (route) => {
    const response = await route.fetch();
    const catalog = (await response.json()) as Catalog;
    await route.fulfill({ response, json: more({ ...catalog, scale: QUICK_SCALE }) });
  });
};
