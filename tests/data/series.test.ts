import { expect, test } from 'vitest';
import { listSeries, loadSeries } from '../../src/data/series.js';
import { made, problemOf } from './made.js';

const csv = 'data/series/japan/hours.csv';
const yaml = 'data/series/japan/hours.yaml';
const withRows = (rows: string) => problemOf(() => loadSeries(made({ [csv]: rows }), 'japan/hours'));
const withYaml = (text: string) => problemOf(() => loadSeries(made({ [yaml]: text }), 'japan/hours'));

test('a series is its rows and its description', () => {
  const hours = loadSeries(made(), 'japan/hours');
  expect(listSeries(made())).toEqual(['japan/hours']);
  expect(hours.periods).toEqual(['1990', '1991', '1992']);
  expect(hours.years).toEqual([1990, 1991, 1992]);
  expect(hours.values).toEqual([2031, 2011, 1965.5]);
  expect(hours).toMatchObject({ key: 'japan/hours', unit: 'hours', step: false, source: ['penn-tables'] });
  expect(hours.breaks).toEqual([{ period: '1991', note: 'New survey.' }]);
  expect(hours.fromMemory).toEqual(['1992']);
});

test('quarters and days are periods too, and carry their year', () => {
  const plain = 'unit: percent\nstep: true\ndefinition: A rate.\nsource: [penn-tables]\n';
  const of = (rows: string) => loadSeries(made({ [csv]: rows, [yaml]: plain }), 'japan/hours');
  expect(of('period,value\n1989Q4,4.25\n1990Q1,5.25\n').years).toEqual([1989, 1990]);
  expect(of('period,value\n1989-12-25,4.25\n1990-03-20,5.25\n')).toMatchObject({
    years: [1989, 1990],
    step: true,
  });
});

test('an unknown series is answered with the nearest key', () => {
  expect(problemOf(() => loadSeries(made(), 'japan/huors'))).toBe(
    'there is no series "japan/huors". Did you mean "japan/hours"?',
  );
});

test('rows out of order, repeated, or of another kind are refused at their line', () => {
  expect(withRows('period,value\n1991,1\n1990,2\n')).toBe(
    `${csv}:3:1: the period 1990 comes after 1991; sort the rows.`,
  );
  expect(withRows('period,value\n1991,1\n1991,2\n')).toBe(
    `${csv}:3:1: the period 1991 stands here a second time; keep one of the two.`,
  );
  expect(withRows('period,value\n1991,1\n1992Q1,2\n')).toBe(
    `${csv}:3:1: the period "1992Q1" is of another kind than "1991" before it.`,
  );
  expect(withRows('period,value\n91,1\n')).toBe(
    `${csv}:2:1: the period is "91", but must be a year, a quarter (1985Q3) or a day (1985-09-22).`,
  );
});

test('a value that is no finite number is refused at its cell', () => {
  expect(withRows('period,value\n1990,n/a\n')).toBe(
    `${csv}:2:6: the value is "n/a", but must be a finite number.`,
  );
  expect(withRows('period,value\n1990,\n')).toBe(`${csv}:2:6: the value is "", but must be a finite number.`);
  expect(withRows('period,value\n1990,Infinity\n')).toContain('must be a finite number');
});

test('a wrong header, a wrong number of cells and no rows are refused', () => {
  expect(withRows('year,value\n1990,1\n')).toBe(
    `${csv}:1: the header is "year,value", but must be "period,value".`,
  );
  expect(withRows('period,value\n1990,1,2\n')).toBe(
    `${csv}:2: this row has 3 cells, but must have 2: period, value.`,
  );
  expect(withRows('period,value\n')).toBe(`${csv}: the series has no observation.`);
});

test('a source that is not listed is refused with the nearest key', () => {
  expect(withYaml('unit: hours\ndefinition: Hours.\nsource: [pen-tables]\n')).toBe(
    `${yaml}:3:10: the source "pen-tables" is not in data/sources.yaml. Did you mean "penn-tables"?`,
  );
});

test('a break in a period that the series has not is refused', () => {
  expect(
    withYaml('unit: h\ndefinition: H.\nsource: [penn-tables]\nbreaks:\n  - period: 1985\n    note: a\n'),
  ).toBe(`${yaml}:5:13: the series "japan/hours" has no period 1985.`);
});

test('a period that is none is refused', () => {
  expect(withYaml('unit: h\ndefinition: H.\nsource: [penn-tables]\nfromMemory: [lately]\n')).toBe(
    `${yaml}:4:14: "fromMemory[1]" is "lately", but must be a period such as 1985, 1985Q3 or 1985-09-22.`,
  );
});
