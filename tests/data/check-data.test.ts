import { expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data.js';
import { loadEvents } from '../../src/data/events.js';
import { loadFacts } from '../../src/data/facts.js';
import { contentOnDisk } from '../../src/data/files.js';
import { jsonSchemas } from '../../src/data/json-schema.js';
import { loadPoints } from '../../src/data/points.js';
import { listSeries, loadSeries } from '../../src/data/series.js';
import { made } from './made.js';

const shipped = contentOnDisk(process.cwd());

test('a folder in order has no problem', () => {
  expect(checkData(made())).toEqual([]);
});

test('several faults are all told', () => {
  const problems = checkData(
    made({ 'data/series/japan/hours.csv': 'period,value\n1990,x\n', 'data/facts/banks.yaml': '- id: A\n' }),
  );
  expect(problems).toHaveLength(2);
  expect(problems[0]).toBe('data/series/japan/hours.csv:2:6: the value is "x", but must be a finite number.');
});

test('a description without numbers is told', () => {
  expect(checkData(made({ 'data/series/japan/pay.yaml': '' }))).toEqual([
    'data/series/japan/pay.yaml: describes numbers that are not there; add data/series/japan/pay.csv.',
  ]);
});

test('the shipped data are in order', () => {
  expect(checkData(shipped)).toEqual([]);
  expect(loadEvents(shipped, 'japan')).toHaveLength(271);
  expect(loadFacts(shipped)).toHaveLength(179);
  expect(loadPoints(shipped, 'japan').length).toBeGreaterThan(150);
});

test('the series that drive the replay have every year from 1955 to 2024', () => {
  const every = Array.from({ length: 70 }, (_, i) => 1955 + i);
  for (const key of [
    'world/world-trade-growth',
    'world/world-gdp-growth',
    'world/oil-price',
    'japan/yen-per-dollar',
    'japan/real-exchange-rate',
    'united-states/federal-funds-rate',
    'japan/real-gdp',
  ]) {
    const years = loadSeries(shipped, key).years.filter((year) => year >= 1955 && year <= 2024);
    expect(years, key).toEqual(every);
  }
});

test('the spliced real exchange rate moves with its parts', () => {
  const [spliced, effective, bilateral] = [
    'real-exchange-rate',
    'real-effective-exchange-rate-wdi',
    'real-bilateral-rate-usd',
  ]
    .map((name) => loadSeries(shipped, `japan/${name}`))
    .map(
      ({ years, values }) =>
        (year: number) =>
          values[years.indexOf(year)] ?? Number.NaN,
    );
  expect(spliced!(1995)).toBe(effective!(1995));
  expect(spliced!(1971) / spliced!(1970)).toBeCloseTo(bilateral!(1971) / bilateral!(1970), 4);
  expect(spliced!(2024) / spliced!(2023)).toBeCloseTo(bilateral!(2024) / bilateral!(2023), 4);
});

test('every shipped series says something of itself', () => {
  for (const key of listSeries(shipped))
    expect(loadSeries(shipped, key).definition.length, key).toBeGreaterThan(10);
});

test('the schemas for editors are those that are enforced', () => {
  const written = Object.entries(jsonSchemas());
  for (const [name, schema] of written) {
    const path = `data/schemas/${name}.json`;
    expect(shipped.has(path), path).toBe(true);
    expect(JSON.parse(shipped.text(path)), path).toEqual(JSON.parse(JSON.stringify(schema)));
  }
  expect(shipped.list('data/schemas')).toHaveLength(written.length);
});
