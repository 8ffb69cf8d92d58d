import { expect, test } from 'vitest';
import { widened } from '../../src/web/charts/axis-range.js';
import type { ChartMatter } from '../../src/web/charts/chart-matter.js';
import { differencesIn, effectDrawing, effectPlot } from '../../src/web/charts/effect-drawing.js';
import { gaps } from '../../src/web/charts/grounds.js';
import { effectLegend, levelsLegend } from '../../src/web/charts/legend-items.js';
import type { Say } from '../../src/web/charts/say.js';
import { levelsIn, worldDrawing, worldPlot } from '../../src/web/charts/world-drawing.js';
import { differenceOf, matterOf, spreadOf } from './sample-matter.js';

const english: Say = ({ en }) => en;
const levels = (matter: ChartMatter, say = english) => {
  const plot = worldPlot(matter, widened(undefined, levelsIn(matter), matter.measure.scale), 400, say);
  return worldDrawing(matter, plot, 'a', say);
};
const effect = (matter: ChartMatter) => {
  const plot = effectPlot(matter, widened(undefined, differencesIn(matter), 'difference'), 400, english);
  return effectDrawing(matter, plot, english);
};
const pathOf = (svg: string, name: string) => new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)?.[1];
const pointsOf = (svg: string, name: string) => pathOf(svg, name)?.split('L').length ?? 0;
const guess = { level: [10, 16, 22], difference: [0, 4, 8], typicalError: 3 };

test('both worlds have bands and lines, each line its name, beside the record', () => {
  const svg = levels(matterOf());
  for (const name of ['of-baseline', 'of-scenario', 'of-record'])
    expect(pointsOf(svg, `line ${name}`)).toBe(3);
  for (const band of ['band50', 'band90'])
    for (const name of ['of-baseline', 'of-scenario']) expect(pathOf(svg, `${band} ${name}`)).toBeDefined();
  for (const name of ['Baseline', 'Scenario', 'Record']) expect(svg).toContain(`>${name}</text>`);
});

test('before the change the scenario is the baseline, so its line begins the year before', () => {
  const svg = levels(matterOf({ since: 1992.25 }));
  expect(pointsOf(svg, 'line of-scenario')).toBe(2);
  expect(pointsOf(svg, 'line of-baseline')).toBe(3);
});

test('names are in the language of the page', () => {
  const svg = levels(matterOf(), ({ ja }) => ja);
  for (const name of ['基準', 'シナリオ', '記録']) expect(svg).toContain(`>${name}</text>`);
});

test('a preview is dotted, named, and has its typical error on the axis', () => {
  const matter = matterOf({ preview: guess, status: 'preview', scenario: undefined, difference: undefined });
  expect(levelsIn(matter)).toContain(25);
  expect(differencesIn(matter)).toEqual([0, 4, 8, 5, 11]);
  for (const svg of [levels(matter), effect(matter)]) {
    expect(pointsOf(svg, 'line of-preview')).toBe(3);
    expect(svg).toContain('class="error"');
    expect(svg).toContain('>Preview</text>');
  }
});

test('a typical error in percent is of the baseline: 50 % of 14 is 7 around 22', () => {
  const { measure } = matterOf();
  const matter = matterOf({
    preview: { ...guess, typicalError: 50 },
    status: 'running',
    measure: { ...measure, relative: true },
  });
  expect(levelsIn(matter).slice(-2)).toEqual([15, 29]);
});

test('settled runs take the place of the preview', () => {
  expect(levels(matterOf({ preview: guess }))).not.toContain('of-preview');
  expect(effect(matterOf({ preview: guess }))).not.toContain('of-preview');
});

test('a lever of grade D makes the line of the scenario dashed, in both charts and in words', () => {
  const matter = matterOf({ assumed: true });
  for (const svg of [levels(matter), effect(matter)])
    expect(pathOf(svg, 'line of-scenario assumed')).toBeDefined();
  for (const legend of [levelsLegend(matter), effectLegend(matter)])
    expect(legend.find(({ sample }) => sample === 'assumed')?.words.en).toContain('grade D');
});

test('zero is on the axis of an effect and has its name', () => {
  const svg = effect(matterOf({ difference: differenceOf([90, 95, 99]) }));
  expect(svg).toContain('class="zero"');
  expect(svg).toContain('>no effect</text>');
});

test('what cannot be told is an open line, and the legend says so only then', () => {
  const open = matterOf({ difference: differenceOf([0, 3, 6], false) });
  expect(pointsOf(effect(open), 'line open')).toBe(3);
  expect(pathOf(effect(matterOf()), 'line open')).toBeUndefined();
  const says = (matter: ChartMatter) => effectLegend(matter).some(({ sample }) => sample === 'open');
  expect([says(open), says(matterOf())]).toEqual([true, false]);
});

test('bars say how many runs are on that side: none for no effect', () => {
  expect(effect(matterOf()).split('class="sign-some"').length - 1).toBe(2);
});

test('years without a record are hatched from one neighbour to the other', () => {
  expect(gaps(matterOf({ record: [10, null, 12] }))).toEqual([{ from: 1990, to: 1992 }]);
  expect(gaps(matterOf({ record: [null, 11, 12] }))).toEqual([{ from: 1990, to: 1991 }]);
  expect(gaps(matterOf({ record: [10, 11, null] }))).toEqual([{ from: 1991, to: 1992 }]);
  expect(levels(matterOf({ record: [10, null, 12] }))).toContain('url(#a-hatch)');
});

test('after the last record it is projection, no gap, and another ground', () => {
  const matter = matterOf({ record: [10, 11, null], lastRecord: 1991 });
  expect(gaps(matter)).toEqual([]);
  for (const svg of [levels(matter), effect(matter)]) expect(svg).toContain('class="projection"');
  expect(levels(matterOf())).not.toContain('projection');
});

test('a measure without any record says so and hatches nothing', () => {
  const matter = matterOf({ record: [null, null, null] });
  expect(gaps(matter)).toEqual([]);
  expect(levelsLegend(matter)[0]?.words.en).toContain('no record');
});

test('the legend names what the band holds, in both languages', () => {
  const bands = levelsLegend(matterOf({ kinds: ['luck', 'parameters', 'readings'] })).find(
    ({ sample }) => sample === 'bands',
  );
  expect(bands?.words.en).toContain('luck, parameters and rival readings of the literature');
  expect(bands?.words.ja).toContain('偶然・パラメータ・文献の対立する解釈');
});

test('text from outside is escaped', () => {
  const svg = levels(matterOf(), () => '<b>&');
  expect(svg).not.toContain('<b>');
  expect(svg).toContain('&lt;b&gt;&amp;');
});

test('a wider place gives a wider picture, not larger text', () => {
  const wide = worldPlot(matterOf(), { low: 0, high: 20 }, 1000, english);
  const narrow = worldPlot(matterOf(), { low: 0, high: 20 }, 326, english);
  expect(wide.width).toBe(1000);
  expect(wide.frame.left).toBe(narrow.frame.left);
  expect(wide.yearsWanted).toBeGreaterThan(narrow.yearsWanted);
});

test('a level without runs is drawn from the record alone', () => {
  const svg = levels(matterOf({ baseline: undefined, scenario: undefined, difference: undefined }));
  expect(pointsOf(svg, 'line of-record')).toBe(3);
  expect(svg).not.toContain('band90');
  expect(spreadOf([1]).low90).toEqual([-1]);
});
