// Makes docs/guide/replay.png and compare.png from fresh runs, in Chromium: node bin/guide-pictures.mjs
// or from folders of runs that are there: node bin/guide-pictures.mjs <replay> <comparison>.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const wide = 1280;
/** The charts of the replay that are shown, of the comparison the measures. */
const charts = [
  'real-gdp',
  'real-gdp-growth',
  'nominal-gdp',
  'investment-share',
  'total-factor-productivity',
  'relative-tfp',
  'capital-output',
  'research-share',
  'unemployment',
].map((name) => `chart-${name}`);
const measures = ['effect-1-real-gdp', 'effect-1-research-share'];

const end = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

/** Runs the command line and returns the folder in which it says that its runs are kept. */
const folderOf = (...words) => {
  const told = spawnSync(process.execPath, ['dist/src/cli/main.js', ...words], { encoding: 'utf8' });
  const found = /(?:Report: (.+)\/report\.html|Kept in (.+)\.)$/m.exec(told.stdout + told.stderr);
  return found ? (found[1] ?? found[2]) : end(`saisei ${words.join(' ')} failed:\n${told.stderr}`);
};

const [replay, comparison] = process.argv.slice(2);
const pictures = [
  {
    path: 'docs/guide/replay.png',
    folder: replay ?? folderOf('replay', 'japan'),
    shown: ['charts'],
    kept: charts,
    of: '.charts .chart',
  },
  {
    path: 'docs/guide/compare.png',
    folder: comparison ?? folderOf('compare', 'japan', 'double-research', '--runs', '24', '--scale', '5000'),
    shown: ['changed', 'effects-1'],
    kept: measures,
    of: '.measure',
    head: true,
  },
];

/** Takes from the page what is not shown: other sections and charts, and names of themes that are left without one. */
const cut = ({ shown, kept, of, head }) => {
  if (!head) document.querySelector('header')?.remove();
  for (const section of document.querySelectorAll('section'))
    if (!shown.includes(section.id)) section.remove();
  for (const one of document.querySelectorAll(of)) if (!kept.includes(one.id)) one.remove();
  document.querySelector('.index')?.remove();
  for (const name of document.querySelectorAll('.theme-name'))
    if (!name.nextElementSibling || name.nextElementSibling.matches('.theme-name')) name.remove();
  if (!head) document.querySelector('h2').style.marginTop = '0';
  document.querySelector('main').style.paddingBottom = '0';
};

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) end(`There is no Chromium at ${executablePath}; apt-get install chromium.`);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { path, folder, ...what } of pictures) {
  const page = await browser.newPage({ viewport: { width: wide, height: 900 } });
  await page.goto(pathToFileURL(resolve(join(folder, 'report.html'))).href);
  await page.evaluate(cut, what);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}
await browser.close();
