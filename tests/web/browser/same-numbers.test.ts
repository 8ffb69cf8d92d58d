import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { patient, saisei } from '../../cli/saisei-process.js';
import { inLab, LEAN, lever, linkTo, settled } from './lab-page.js';
import { closeLab } from './lab-served.js';

afterAll(closeLab);

interface Row {
  readonly [column: string]: string;
}

/** Tables of numbers: no cell has a comma. */
const rowsOf = (csv: string): Row[] => {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
};

/** Columns of a chart, and of a comparison of the command line. */
const same = {
  baseline_median: 'baseline',
  baseline_q05: 'baselineLow90',
  baseline_q95: 'baselineHigh90',
  scenario_median: 'changed',
  scenario_q25: 'changedLow50',
  effect_median: 'median',
  effect_q05: 'low90',
  effect_q25: 'low50',
  effect_q75: 'high50',
  effect_q95: 'high90',
  effect_sign_share: 'sameSign',
};

const saved = async (page: Page, name: string): Promise<{ name: string; text: string }> => {
  const menu = page.locator('figure.chart').nth(1).locator('details.chart-save');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const coming: Promise<Download> = page.waitForEvent('download');
  await menu.getByRole('button', { name }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

vi.setConfig({ testTimeout: patient });

test('the command of a citation makes the numbers of the chart again, to the last digit', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'saisei-lab-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const hash = linkTo('cockpit', [lever(LEAN, 0.13)], { runs: 4, measures: ['land-price'] });
  await inLab(context, { hash }, async ({ page }) => {
    await settled(page);
    const csv = await saved(page, 'Numbers, CSV');
    const scenario = await saved(page, 'Scenario for the command, YAML');
    const citation = await saved(page, 'Citation with command');
    const command = /npx saisei (compare .*--format csv)/.exec(citation.text)![1]!;
    expect(command).toContain(scenario.name);
    const file = join(folder, scenario.name);
    writeFileSync(file, scenario.text);
    const out = join(folder, 'run');
    const words = command.split(' ').map((word) => (word === scenario.name ? file : word));
    const { ended, told } = saisei([...words, '--json', '--out', out]);
    expect([await ended, told.said]).toEqual([0, expect.anything()]);
    expect(citation.text).toContain((JSON.parse(told.out) as { study: string }).study);
    const name = readdirSync(out).find((one) => one.endsWith('-against-history.csv'))!;
    const ran = rowsOf(readFileSync(join(out, name), 'utf8')).filter(
      ({ measure }) => measure === 'land-price',
    );
    const drawn = rowsOf(csv.text);
    expect(ran.length).toBeGreaterThan(60);
    for (const row of ran) {
      const beside = drawn.find(({ year }) => year === row['when'])!;
      for (const [ours, theirs] of Object.entries(same))
        expect([row['when'], ours, beside[ours]]).toEqual([row['when'], ours, row[theirs]]);
    }
  });
});
