import { expect, test } from 'vitest';
import { loadSubject } from '../../src/experiments/index.js';
import { institutions } from '../../src/institutions/index.js';
import { evidenceData } from '../../src/web/bundle/evidence-data.js';
import { modelData } from '../../src/web/bundle/model-data.js';
import { cardsOf } from '../../src/web/evidence/cards.js';
import { counts, everything, filterOfLink, found, refined } from '../../src/web/evidence/filter.js';
import { publishedName } from '../../src/web/evidence/published-name.js';
import { runsWith } from '../../src/web/evidence/runs-with.js';
import { line, timeOf } from '../../src/web/evidence/spark-path.js';
import { actingOf, foundActing } from '../../src/web/model/institutions.js';
import { balanceRows, flowRows, sectorsOf } from '../../src/web/model/ledger-rows.js';
import { variablesOf } from '../../src/web/model/odd-sections.js';
import { readLink, writeLink } from '../../src/web/scenario/link.js';
import { firstState } from '../../src/web/scenario/first-state.js';
import { themeNames } from '../../src/web/text/evidence.js';
import { oddParts } from '../../src/web/text/odd.js';
import { catalog, content, subject } from './japan.js';

const file = evidenceData(content, subject);
const model = modelData(content, subject);
const cards = cardsOf(file);
const find = (part: Parameters<typeof refined>[1]) => found(cards, refined(everything, part));
const parameter = (key: string) => file.parameters.find((one) => one.key === key)!;

test('every parameter, series and claim has one card, and every source that a card names is there', () => {
  expect(file.parameters.map(({ key }) => key)).toEqual([...subject.economy.parameters.keys()]);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  const named = [
    ...[...file.parameters, ...file.series].flatMap(({ source }) => source),
    ...file.claims.map(({ claim }) => claim),
    ...model.institutions.flatMap(({ ports }) => ports.literature),
  ];
  expect(named.filter((key) => !(key in file.sources))).toEqual([]);
  expect(
    file.parameters.flatMap(({ fittedTo }) => fittedTo).filter((name) => !(name in file.targets)),
  ).toEqual([]);
  expect(file.claims.map(({ theme }) => theme).filter((theme) => !(theme in themeNames))).toEqual([]);
});

test('a parameter that history changes says which driver governs it', () => {
  const varying = file.parameters.filter(({ dates }) => dates > 1);
  expect(varying.length).toBeGreaterThan(50);
  expect(varying.filter(({ driver }) => driver === undefined).map(({ key }) => key)).toEqual([]);
});

test('cards are found by words of both languages, in any order and width', () => {
  const ids = (words: string) => find({ words }).map(({ id }) => id);
  expect(ids('slack wages')).toContain('p=wages.slackResponse');
  expect(ids('賃金')).toContain('p=wages.slackResponse');
  expect(ids('ＧＤＰ 実質')).toContain('s=japan=real-gdp');
  expect(ids('nothing-has-this-name')).toEqual([]);
});

test('a status shows parameters, a verdict claims, and what does not fit together is taken back', () => {
  expect(find({ status: 'observed' }).map(({ kind }) => kind)).not.toContain('claim');
  const observed = refined(everything, { status: 'observed' });
  expect(refined(observed, { verdict: 'wrong' })).toMatchObject({ kind: 'claim', status: undefined });
  expect(refined(observed, { kind: 'all' }).status).toBeUndefined();
  expect(find({ institution: 'wages' }).map(({ id }) => id)).toContain('p=wages.normWeight');
});

test('a link that names an institution shows its parameters and the series that they are read from', () => {
  const filter = filterOfLink('i=frontier', cards);
  expect(found(cards, filter).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['parameter', 'series']),
  );
  expect(filterOfLink('i=nobody', cards)).toBe(everything);
  expect(filterOfLink('p=wages.normWeight', cards)).toBe(everything);
});

test('what a published value is of is told in words', () => {
  const names = ['p1990_2000', 'y1955', 'per_head_1991_2000', 'base_1934_36', 'value'];
  expect(names.map(publishedName)).toEqual([
    '1990–2000',
    '1955',
    'per head 1991–2000',
    'base 1934–36',
    'value',
  ]);
});

test('the counts of statuses add up to all parameters', () => {
  const all = counts(cards, ['observed', 'estimated', 'calibrated', 'assumed'], (card) =>
    card.kind === 'parameter' ? card.of.status : undefined,
  );
  expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(file.parameters.length);
});

test('a parameter can be run with both ends of its range and with what rival readings have', () => {
  const { range } = parameter('wages.slackResponse');
  const items = runsWith(parameter('wages.slackResponse'), catalog).map(({ item }) => item);
  expect(items.slice(0, 2)).toEqual(
    range!.map((value) => ({
      kind: 'parameter',
      parameter: 'wages.slackResponse',
      value,
      from: catalog.start,
    })),
  );
  const holdUp = runsWith(parameter('mainBankTies.holdUp'), catalog).map(({ item }) => item);
  expect(holdUp).toContainEqual({
    kind: 'parameter',
    parameter: 'mainBankTies.holdUp',
    value: 0.005,
    from: catalog.start,
  });
});

test('the range of a factor on many values is told, and no single value of it is run', () => {
  const of = parameter('foreignTrade.importElasticity');
  expect([of.rangeOf, of.names.length, of.range]).toEqual(['factor', 10, expect.any(Array)]);
  expect(runsWith(of, catalog)).toEqual([]);
});

test('a link opens every card and every institution', () => {
  const first = firstState(catalog);
  for (const card of [
    ...cards.map(({ id }) => id),
    ...model.institutions.map(({ ports }) => `i=${ports.name}`),
  ]) {
    const { state, complaints } = readLink(writeLink({ ...first, card }), catalog, first);
    expect([state.card, complaints]).toEqual([card, []]);
  }
});

test('a path goes from the first point at the left to the last at the right, the highest on top', () => {
  expect(line([1990, 1991, 1992], [0, 10, 5], 104, 24)).toBe('M2,22L52,2L102,12');
  expect([timeOf('1985'), timeOf('1985Q3'), timeOf('1985-01-01')]).toEqual([1985, 1985.5, 1985]);
});

test('institutions stand in the order of the quarter, with their parameters, and are found by what they read', () => {
  const acting = actingOf(model, file);
  const order = acting.map(({ card }) => model.phases.indexOf(card.ports.phase));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(acting.length).toBe(subject.economy.institutions.length);
  expect(acting.flatMap(({ parameters }) => parameters).length).toBe(file.parameters.length);
  expect(foundActing(acting, 'slackNorm').map(({ card }) => card.ports.name)).toContain('wages');
  const wages = acting.find(({ card }) => card.ports.name === 'wages')!;
  expect(wages.readsFrom.map(({ owner }) => owner)).toContain('slack');
  expect(wages.readBy.map(({ owner }) => owner)).toEqual(wages.readBy.map(() => 'wages'));
});

test('every account is held and owed by somebody, and every payment has one who pays and one who is paid', () => {
  const sectors = sectorsOf(model);
  for (const { signs } of balanceRows(model, sectors))
    expect([
      signs.includes('+') || signs.includes('+−'),
      signs.includes('−') || signs.includes('+−'),
    ]).toEqual([true, true]);
  for (const { flow, signs } of flowRows(model, sectors))
    expect(signs.filter((sign) => sign !== '').toSorted()).toEqual(
      flow.from === flow.to ? ['±'] : ['+', '−'],
    );
});

test('every variable of the model is told once', () => {
  const all = [...variablesOf(model)].flatMap(([table, names]) => names.map((name) => `${table}.${name}`));
  expect(all).toContain('nation.wage');
  expect(new Set(all).size).toBe(all.length);
});

test('an economy whose institutions have no name in Japanese makes no pages', () => {
  const other = loadSubject(content, 'keynes-schumpeter', institutions);
  expect(() => modelData(content, other)).toThrow(/has no name in Japanese; add it to src\/web\/text/);
});

test('prose stands only under sections that the page has', () => {
  const sections: readonly string[] = oddParts.flatMap((part) => part.sections);
  expect(Object.keys(model.prose).filter((name) => !sections.includes(name))).toEqual([]);
});
