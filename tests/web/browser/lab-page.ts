import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, type TestContext } from 'vitest';
import type { Catalog } from '../../../src/web/bundle/catalog.js';
import type { Item, LinkState } from '../../../src/web/scenario/asked.js';
import { writeLink } from '../../../src/web/scenario/link.js';
import type { Language } from '../../../src/web/text/words.js';
import { labFor } from './lab-served.js';
import { withQuickCatalog } from './quick-catalog.js';

export interface Opening {
  /** What follows # in the address. */
  readonly hash?: string;
  readonly language?: Language;
  readonly width?: number;
  /** The catalog is quick unless a test wants what users get. */
  readonly catalog?: 'as built' | ((catalog: Catalog) => Catalog);
  readonly context?: BrowserContextOptions;
  /** Before the page is opened, such as files that shall be missing. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Errors that the page must write, because the test breaks something. */
  readonly expected?: RegExp;
}

export interface OpenLab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page wrote to its console as errors, beside those that are expected. */
  errors(): readonly string[];
}

/** Opens the lab in a window of its own. */
export const openLab = async (test: TestContext, opening: Opening): Promise<OpenLab> => {
  const { address, browser } = await labFor(test);
  const { language = 'en', width = 1280, hash = '', catalog, expected } = opening;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    acceptDownloads: true,
    ...opening.context,
  });
  if (catalog !== 'as built') await withQuickCatalog(context, catalog);
  await opening.prepare?.(context);
  const page = await context.newPage();
  const written = errorsOf(page);
  await page.goto(`${address}?lang=${language}#${hash}`);
  return { page, context, errors: () => written.filter((one) => !expected?.test(one)) };
};

/** Opens the lab, does the work, and holds that the page wrote no error and broke no rule of its security policy. */
export const inLab = async (
  test: TestContext,
  opening: Opening,
  work: (lab: OpenLab) => Promise<void>,
): Promise<void> => {
  const lab = await openLab(test, opening);
  try {
    await work(lab);
    expect(lab.errors()).toEqual([]);
  } finally {
    await lab.context.close();
  }
};

/** What the page complains of; a broken security policy is an error in the console. */
const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (problem) => errors.push(String(problem)));
  page.on('crash', () => errors.push('the page crashed'));
  return errors;
};

/** The one number that the lever of the first page is. */
export const LEAN = 'easy-money-and-liberalisation/lean-against-land';

export const lever = (id: string, value?: number): Item => ({
  kind: 'lever',
  id,
  ...(value !== undefined && { value }),
});

/** A link with few runs, so that a test ends soon. */
export const linkTo = (
  screen: LinkState['screen'],
  items: readonly Item[] = [],
  { runs = 3, measures = ['real-gdp', 'land-price'] }: { runs?: number; measures?: readonly string[] } = {},
): string => `/${writeLink({ screen, asked: { items, readings: [], seed: 1, runs }, measures })}`;

/** Every run that was asked for has come. */
export const settled = (page: Page): Promise<void> =>
  page.locator('.run-state[data-face=done]').first().waitFor({ timeout: 60_000 });
