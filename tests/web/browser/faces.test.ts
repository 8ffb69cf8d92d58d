import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { inLab, LEAN, lever, linkTo, settled } from './lab-page.js';
import { closeLab } from './lab-served.js';

afterAll(closeLab);

const face = (page: Page, name: string) => page.locator(`[data-face=${name}]`);
const runState = (page: Page) => page.locator('.run-state').first();
const lean = lever(LEAN, 0.2);

test('empty: you are flying history', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [], { runs: 2 }) }, async ({ page }) => {
    expect(await face(page, 'empty').innerText()).toBe('You are flying history. Nothing is changed.');
    expect(await page.locator('.effect-sentence').first().innerText()).toContain('Nothing is changed');
    await settled(page);
    expect(
      await page.locator('figure.chart[data-status=empty], figure.chart[data-status=done]').count(),
    ).toBe(2);
    expect(await page.getByText('Effect: scenario less baseline').count()).toBe(0);
  });
});

test('preview: a dotted guess with its error, before any run has come', async (context) => {
  // Without the files of the economy no run begins.
  const prepare = (lab: BrowserContext) => lab.route('**/data/content.json', () => undefined);
  await inLab(context, { hash: linkTo('cockpit', [lean]), prepare }, async ({ page }) => {
    const chart = page.locator('figure.chart[data-status=preview]').first();
    await chart.locator('svg .of-preview').first().waitFor();
    expect(await chart.locator('.runs-badge').innerText()).toBe('Preview; 0 of 3 runs');
    expect(await chart.locator('.chart-legend').innerText()).toMatch(
      /Preview, dotted: quick guess, as a rule off by about [\d.]+/,
    );
    expect(await face(page, 'waiting').innerText()).toContain('Waiting for the engine · 0 of 3 runs');
    expect(await page.locator('.effect-sentence').first().innerText()).toContain('is a preview');
  });
});

test('running and cancelled: runs are counted, stop, and go on', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [lean], { runs: 40 }) }, async ({ page }) => {
    await face(page, 'running')
      .filter({ hasText: /[1-9]\d* of 40 runs/ })
      .waitFor();
    const chart = page.locator('figure.chart').first();
    expect(await chart.locator('.runs-badge').innerText()).toMatch(/^\d+ of 40 runs, more are coming$/);
    await page.getByRole('button', { name: 'Stop the runs' }).click();
    await face(page, 'cancelled').waitFor();
    expect(await runState(page).innerText()).toMatch(/Stopped before all runs were done · \d+ of 40 runs/);
    expect(await chart.locator('.runs-badge').innerText()).toMatch(/^Cancelled at \d+ of 40 runs$/);
    await page.getByRole('button', { name: 'Go on' }).click();
    await face(page, 'running').waitFor();
  });
});

test('cannot tell: few runs say too little, in words and in the table', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [lean], { runs: 2 }) }, async ({ page }) => {
    await settled(page);
    const sentence = page.locator('.effect-sentence[data-verdict=cannotTell]').first();
    expect(await sentence.innerText()).toBe('Cannot tell yet: 2 runs say too little about Real GDP.');
  });
});

test('conflict: two changes of one parameter are named, with the one that holds', async (context) => {
  const parameter = 'consumption.fromIncome';
  const items = [
    { kind: 'parameter', parameter, value: 0.8, from: 7960 },
    { kind: 'parameter', parameter, value: 0.9, from: 7964 },
  ] as const;
  await inLab(context, { hash: linkTo('cockpit', items, { runs: 2 }) }, async ({ page }) => {
    const told = await face(page, 'conflict').innerText();
    expect(told).toContain('These contradict each other');
    expect(told).toContain('both set consumption.fromIncome. The later one in the list holds.');
  });
});

test('invalid link: what could not be read is told, the rest is kept', async (context) => {
  const hash = '/7/cockpit/Lzzzz=3/Mreal-gdp/Mno-such-thing/??!/N2';
  await inLab(context, { hash }, async ({ page }) => {
    const told = await face(page, 'invalid-link').innerText();
    expect(told).toContain('The link was written by another version of the lab. 1 was used instead.');
    expect(told).toContain('The link was cut off or changed on its way');
    expect(told).toContain('The lab does not know the lever “zzzz”. It was left out.');
    expect(told).toContain('The lab does not know the measure “no-such-thing”. It was left out.');
    expect(told).toContain('“??!” in the link cannot be read.');
    expect(await page.locator('figure.chart h3').allInnerTexts()).toEqual(['Real GDP Levels']);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await face(page, 'invalid-link').count()).toBe(0);
  });
});

test('invalid link: garbage opens the first page', async (context) => {
  await inLab(context, { hash: '/%E0%A4%A/<b>what</b>', language: 'ja' }, async ({ page }) => {
    expect(await face(page, 'invalid-link').innerText()).toContain('開いたリンクについて');
    await page.locator('main > .start').waitFor();
  });
});

/** Answers of workers as they would be if a quarter had not closed: an engine that breaks its books cannot be asked for. */
const breakBooks = `{
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (kind, heard) {
    listen.call(this, kind, (event) => {
      if (event.data?.kind === 'case')
        event.data.changed.alarms = [{ name: 'ledger', from: '1997Q4', to: '1997Q4',
          detail: 'In 1997Q4: the deposits of banks differ by 3 from those of their customers.' }];
      heard(event);
    });
  };
}`;

test('broken ledger: quarter and identity, and a file for a report', async (context) => {
  const prepare = (lab: BrowserContext) => lab.addInitScript({ content: breakBooks });
  await inLab(context, { hash: linkTo('cockpit', [lean], { runs: 2 }), prepare }, async ({ page }) => {
    const told = await face(page, 'broken-ledger').innerText();
    expect(told).toContain('Books do not close');
    expect(told).toContain('1997Q4: In 1997Q4: the deposits of banks differ by 3');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the details for a report' }).click();
    expect((await coming).suggestedFilename()).toBe('saisei-stopped-runs.json');
  });
});

test('a run that cannot be made says why', async (context) => {
  const items = [{ kind: 'parameter', parameter: 'nothing.here', value: 1, from: 7960 }] as const;
  await inLab(context, { hash: linkTo('cockpit', items, { runs: 2 }) }, async ({ page }) => {
    await face(page, 'failed').waitFor();
    expect(await runState(page).getByRole('alert').innerText()).toContain('nothing.here');
  });
});

const missing = (name: string) => (lab: BrowserContext) =>
  lab.route(`**/data/${name}.json`, (route) => route.fulfill({ status: 404, body: '' }));
const expected = /404/;

test('missing data: a file that does not come is named; what does not need it goes on', async (context) => {
  const hash = linkTo('cockpit', [lean], { runs: 2 });
  await inLab(context, { hash, prepare: missing('preview'), expected }, async ({ page }) => {
    expect(await face(page, 'missing').innerText()).toMatch(/^preview could not be loaded \(404/);
    await settled(page);
  });
  await inLab(context, { hash, prepare: missing('content'), expected }, async ({ page }) => {
    expect(await face(page, 'missing').innerText()).toMatch(/^content could not be loaded \(404/);
    await page.locator('figure.chart[data-status=preview]').first().waitFor();
  });
  await inLab(
    context,
    { hash, prepare: missing('catalog'), expected, catalog: 'as built' },
    async ({ page }) => {
      expect(await face(page, 'missing').innerText()).toMatch(/^catalog could not be loaded \(404/);
    },
  );
});

test('missing data: years without a record are hatched and named', async (context) => {
  const hash = linkTo('cockpit', [], { runs: 2, measures: ['research-share'] });
  await inLab(context, { hash }, async ({ page }) => {
    const chart = page.locator('figure.chart').first();
    await chart.locator('svg rect[fill^="url("]').first().waitFor();
    expect(await chart.locator('.chart-legend').innerText()).toContain('Hatched: no record');
  });
});

test('offline after the engine came: the lab goes on', async (context) => {
  await inLab(context, { hash: linkTo('cockpit', [], { runs: 2 }) }, async ({ page, context: window }) => {
    await settled(page);
    await window.setOffline(true);
    expect(await face(page, 'offline').innerText()).toMatch(/^You are offline. The lab goes on working/);
    await page.getByRole('slider', { name: /raises the rate/ }).press('End');
    await settled(page);
    await page.locator('figure.chart .sample-effect-bands').first().waitFor();
    await window.setOffline(false);
    await face(page, 'offline').waitFor({ state: 'detached' });
  });
});

test('offline before the engine came: previews are there, runs begin when the connection is back', async (context) => {
  let window: BrowserContext | undefined;
  // The connection goes when the catalog has come and the files of the economy are on their way.
  const prepare = (lab: BrowserContext) =>
    lab.route('**/data/content.json', async (route) => {
      if (window) return route.continue();
      window = lab;
      await lab.setOffline(true);
      return route.abort('internetdisconnected');
    });
  const hash = linkTo('cockpit', [lean], { runs: 2 });
  const expected = /ERR_INTERNET_DISCONNECTED/;
  await inLab(context, { hash, prepare, expected }, async ({ page }) => {
    await face(page, 'offline').filter({ hasText: 'the engine has not been loaded yet' }).waitFor();
    await page.locator('figure.chart[data-status=preview]').first().waitFor();
    await window!.setOffline(false);
    await face(page, 'offline').waitFor({ state: 'detached' });
    await settled(page);
  });
});

test('offline later: the browser has kept the lab and opens it without a connection', async (context) => {
  const opening = { catalog: 'as built', context: { serviceWorkers: 'allow' } } as const;
  await inLab(
    context,
    { ...opening, hash: linkTo('start', [lean], { runs: 1 }) },
    async ({ page, context: window }) => {
      await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
      await window.setOffline(true);
      await page.reload();
      await page.locator('main > .start').waitFor();
      await face(page, 'offline').waitFor();
      await settled(page);
    },
  );
});
