import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import { launchChromium } from '../golden/engines/chromium.js';
import type { PageAnswer, PageQuestion } from './engine-page/main.js';

/** What the engine in the workers of a page, built as the lab is, answers in Chromium. */
export const askInChromium = async (question: PageQuestion): Promise<PageAnswer> => {
  const outDir = mkdtempSync(join(tmpdir(), 'saisei-engine-page-'));
  const root = resolve('tests/web/engine-page');
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  try {
    await build({
      ...common,
      base: './',
      worker: { format: 'es' },
      build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
    });
    const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    try {
      return await answerAt(server.resolvedUrls!.local[0]!, question);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
};

const answerAt = async (address: string, question: PageQuestion): Promise<PageAnswer> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    // As a text: a compiled function would carry the test runner's own helpers into the page.
    return await page.evaluate<PageAnswer>(`askEngine(${JSON.stringify(question)})`);
  } finally {
    await browser.close();
  }
};
