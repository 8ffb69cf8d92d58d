// Claims: the first page answers a hand within a second of its load, a slider changes the picture within 100 ms, the
// first paired runs are there within a second, and what is loaded first is under 300 kB. Told in milliseconds and as
// ratios to a fixed loop in this process; runs are those of the lab, at its own scale. Argument: rounds.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { launchChromium } from '../tests/golden/engines/chromium.js';
import { calibration, inTurn, median, print } from './timing.js';

const rounds = Number(process.argv[2] ?? 3);
const lab = 'dist/lab';

const server = createServer(sirv(lab, { dev: true }));
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await launchChromium();

/** Milliseconds since the page was asked for; frames are waited for, so that what is told was drawn. */
const drawn = (page: Page) =>
  page.evaluate<number>(
    'new Promise((told) => requestAnimationFrame(() => setTimeout(() => told(performance.now()))))',
  );

/** Milliseconds from a key on the lever until the picture is another; both are seen in the page, where no message waits. */
const slid = (page: Page) =>
  page.evaluate<number>(`new Promise((told) => {
    const picture = document.querySelector('figure.chart svg');
    const slider = document.querySelector('.lever input[type=range]');
    slider.addEventListener('keydown', () => { globalThis.pressed = performance.now(); }, { capture: true });
    new MutationObserver((_, self) => {
      self.disconnect();
      requestAnimationFrame(() => setTimeout(() => told(performance.now() - globalThis.pressed)));
    }).observe(picture, { subtree: true, childList: true, attributes: true });
    slider.focus();
    globalThis.ready = true;
  })`);

const runsThere = async (page: Page, least: number, of: number) => {
  const enough = Array.from({ length: of - least + 1 }, (_, i) => least + i).join('|');
  const state = page.locator('.run-state', { hasText: new RegExp(`\\b(${enough}) of ${of} runs`) });
  await state.waitFor({ timeout: 600_000 });
  return drawn(page);
};

interface Flight {
  readonly interactive: number;
  readonly slider: number;
  readonly first: number;
  readonly second: number;
  readonly settled: number;
}

/** One visit: the page, the engine, and a lever pulled once it is there. */
const flight = async (): Promise<Flight> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${address}?lang=en#/`);
  await page.locator('.lever input[type=range]').waitFor();
  const interactive = await drawn(page);
  await runsThere(page, 1, 20);
  const change = slid(page);
  const slider = page.locator('.lever input[type=range]');
  await slider.press('PageUp');
  const took = await change;
  const pressed = await page.evaluate<number>('globalThis.pressed');
  const first = (await runsThere(page, 1, 20)) - pressed;
  const second = (await runsThere(page, 2, 20)) - pressed;
  const settled = (await runsThere(page, 20, 20)) - pressed;
  await context.close();
  return { interactive, slider: took, first, second, settled };
};

try {
  const flights: Flight[] = [];
  for (let round = 0; round < rounds; round++) flights.push(await flight());
  const loop = 1000 * inTurn({ calibration: () => void calibration() }, 5).calibration;
  const told = (name: string, of: keyof Flight) => {
    const took = median(flights.map((one) => one[of]));
    print(name, took, 'milliseconds');
    print('  over the fixed loop', took / loop, 'times');
  };
  told('the first page answers', 'interactive');
  told('slider to changed picture', 'slider');
  told('slider to first paired runs', 'first');
  told('slider to second paired runs', 'second');
  told('slider to 20 paired runs', 'settled');
  const index = readFileSync(`${lab}/index.html`, 'utf8');
  const loaded = [...index.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name!);
  const bytes = ['index.html', ...loaded].map((name) => gzipSync(readFileSync(`${lab}/${name}`)).length);
  print('what is loaded first, gzip', bytes.reduce((sum, one) => sum + one, 0) / 1000, 'kB');
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
