import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code62 } from '../../src/web/bundle/lever-code.js';
import type { LinkState } from '../../src/web/scenario/asked.js';
import { firstState } from '../../src/web/scenario/first-state.js';
import { readLink, writeLink } from '../../src/web/scenario/link.js';
import { catalog } from './japan.js';
import { aState } from './states.js';

const unsaid = firstState(catalog);
const read = (text: string) => readLink(text, catalog, unsaid);
const marked = (text: string) => `${text}/Z${code62(text)}`;
/** Complaints about a whole link, as problem, subject and what was done. */
const told = (text: string) =>
  read(marked(text)).complaints.map(
    ({ problem, subject, given, done }) =>
      `${problem} ${subject} ${given}: ${done.kind}${done.kind === 'used' ? ` ${done.instead}` : ''}`,
  );
const numbered = catalog.levers.find(({ number }) => number)!;
const switched = catalog.levers.find(({ number }) => !number)!;

test('any state comes back from its link as it was, without complaints', () => {
  fc.assert(
    fc.property(aState, (state) => {
      expect(read(writeLink(state))).toEqual({ state, complaints: [] });
    }),
  );
});

test('a link has letters, digits and / = . - only, and ends in a letter or digit', () => {
  fc.assert(
    fc.property(aState, (state) => {
      expect(writeLink(state)).toMatch(/^[0-9A-Za-z/=.-]*[0-9A-Za-z]$/);
    }),
  );
});

test('forty levers at typed values from other dates fit in 750 characters', () => {
  const levers = catalog.levers.filter(({ number }) => number).slice(0, 40);
  expect(levers).toHaveLength(40);
  const items = levers.map(({ id, number }, i) => {
    const value = Number((number!.low + (number!.high - number!.low) * 0.37).toPrecision(4));
    return { kind: 'lever', id, value, from: catalog.start + 4 * i } as const;
  });
  const link = writeLink({
    screen: 'cockpit',
    asked: { items, readings: ['main-bank-hold-up'], seed: 1, runs: 200 },
    measures: catalog.first.measures,
    year: 1995,
  });
  expect(link.length).toBeLessThan(750);
  expect(read(link).complaints).toEqual([]);
});

test('a link is as short as 1/start/S1/N20 and a mark when nothing is changed', () => {
  const state: LinkState = { screen: 'start', asked: unsaid.asked, measures: [] };
  expect(writeLink(state)).toMatch(/^1\/start\/S1\/N20\/M\/Z\w{3}$/);
});

test('any text gives a state that can be written again, and never throws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '1',
      '2',
      'cockpit',
      'C',
      '..',
      'L',
      'P',
      'V',
      'R',
      'S',
      'N',
      'M',
      'Y',
      'T',
      'Z',
      '=',
      '-',
      '.5',
      '%',
      '%2F',
    ),
    fc.constantFrom(numbered.code, switched.code, 'no-licensing', 'real-gdp', 'wages.floor', 'a0', '1e999'),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.array(piece, { maxLength: 6 }).map((all) => all.join(''))).map((all) => all.join('/')),
    fc.tuple(aState, fc.nat(), fc.nat(), fc.string({ maxLength: 3 })).map(([state, at, size, other]) => {
      const link = writeLink(state);
      const from = at % link.length;
      return link.slice(0, from) + other + link.slice(from + (size % 5));
    }),
  );
  fc.assert(
    fc.property(text, (garbage) => {
      const { state, complaints } = read(garbage);
      expect(Array.isArray(complaints)).toBe(true);
      expect(read(writeLink(state))).toEqual({ state, complaints: [] });
    }),
    { numRuns: 500 },
  );
});

test('a link cut off anywhere is known to be cut off', () => {
  fc.assert(
    fc.property(aState, fc.integer({ min: 1, max: 20 }), (state, less) => {
      const cut = writeLink(state).slice(0, -less);
      fc.pre(cut !== '');
      const problems = read(cut).complaints.map(({ problem }) => problem);
      expect(problems).toContain('notWhole');
    }),
  );
});

test('what mail programs do to a link leaves it whole', () => {
  const state: LinkState = {
    screen: 'why',
    asked: { ...unsaid.asked, items: [{ kind: 'lever', id: numbered.id, from: catalog.start }] },
    measures: ['real-gdp'],
  };
  const link = writeLink(state);
  for (const text of [
    `#${link}`,
    `#/${link}`,
    `${link}.`,
    `${link}）。`,
    ` ${link.slice(0, 9)}\n${link.slice(9)}>`,
    encodeURIComponent(link),
  ])
    expect(read(text), text).toEqual({ state, complaints: [] });
});

test('a link without text is the first state', () => {
  for (const text of ['', '#', '#/', ' ']) expect(read(text)).toEqual({ state: unsaid, complaints: [] });
});

describe('a complaint says what was done instead:', () => {
  const { code, id, number } = numbered;

  test('nothing of an unknown name is kept, all else is', () => {
    const text = `1/cockpit/LzzzZ/L${code}/Pno-such/Rno-such/Mno-such/Mreal-gdp`;
    expect(told(text)).toEqual([
      'unknown no-such no-such: leftOut',
      'unknown zzzZ zzzZ: leftOut',
      'unknown no-such no-such: leftOut',
      'unknown no-such no-such: leftOut',
    ]);
    const { state } = read(marked(text));
    expect(state.asked.items).toEqual([{ kind: 'lever', id }]);
    expect(state.measures).toEqual(['real-gdp']);
    expect(state.screen).toBe('cockpit');
  });

  test('a value beyond the bounds of its lever stands at the bound', () => {
    const most = number!.high + 1;
    expect(told(`1/cockpit/L${code}=${most}`)).toEqual([`outOfBounds ${id} ${most}: used ${number!.high}`]);
    expect(read(`1/cockpit/L${code}=-1e9`).state.asked.items).toEqual([
      { kind: 'lever', id, value: number!.low },
    ]);
  });

  test('where a value or a date is none, the lever goes all the way, from its own date', () => {
    expect(told(`1/cockpit/L${code}=1.2.3`)).toEqual([`noNumber ${id} 1.2.3: used null`]);
    expect(told(`1/cockpit/L${code}==!`)).toEqual([`noNumber ${id} !: used null`]);
    expect(told(`1/cockpit/L${code}==zzz`)).toEqual([`outOfBounds ${id} zzz: used null`]);
    expect(read(`1/cockpit/L${code}=x=zzz`).state.asked.items).toEqual([{ kind: 'lever', id }]);
  });

  test('a lever that is on or off takes no value', () => {
    expect(told(`1/cockpit/L${switched.code}=2`)).toEqual([`takesNoValue ${switched.id} 2: used null`]);
  });

  test('of the same thing twice the later holds', () => {
    const twice = `1/cockpit/L${code}=${number!.pulled}/Pno-licensing/L${code}/S3/S4`;
    expect(told(twice)).toEqual([`twice ${id} ${id}: keptTheLater`, 'twice seed seed: keptTheLater']);
    expect(read(twice).state.asked).toMatchObject({
      items: [
        { kind: 'preset', name: 'no-licensing' },
        { kind: 'lever', id },
      ],
      seed: 4,
    });
  });

  test('a parameter without a readable value or date is left out', () => {
    expect(told('1/why/Vwages.floor=x=a0/Vwages.floor=1=0/Vwages=1=a0')).toEqual([
      'noNumber wages.floor x: leftOut',
      'outOfBounds wages.floor 0: leftOut',
      'unreadable wages wages=1=a0: leftOut',
    ]);
  });

  test('seed, runs and year stay within what can be run', () => {
    expect(told('1/why/S-1/N0/Y1800')).toEqual([
      'outOfBounds seed -1: used 0',
      'outOfBounds runs 0: used 1',
      'outOfBounds year 1800: used 1955',
    ]);
    expect(told('1/why/S1.5')).toEqual(['noNumber seed 1.5: leftOut']);
  });

  test('of two cards the later is opened, and one that is written otherwise is not', () => {
    expect(told('1/model/Ki=wages/Ki=pricing')).toEqual(['twice i=pricing i=pricing: keptTheLater']);
    expect(read(marked('1/model/Ki=wages/Ki=pricing')).state.card).toBe('i=pricing');
    expect(told('1/model/Kwages')).toEqual(['unreadable wages wages: leftOut']);
  });

  test('another version is read as this one', () => {
    expect(told('7/why/S5')).toEqual(['version 7 7: used 1']);
    expect(read(marked('7/why/S5')).state).toMatchObject({ screen: 'why', asked: { seed: 5 } });
    expect(read('why/S5').complaints.map(({ problem }) => problem)).toEqual(['version', 'notWhole']);
  });

  test('an unknown screen and parts of no kind are named', () => {
    expect(told('1/nowhere/Q7')).toEqual([
      'unreadable Q7 Q7: leftOut',
      'unknown nowhere nowhere: used start',
    ]);
  });
});

describe('scenarios beside the current one', () => {
  const [preset] = catalog.presets;

  test('are short: a scenario of a file is its name', () => {
    const link = writeLink({ ...unsaid, compared: [[{ kind: 'preset', name: preset!.name }]] });
    expect(link).toContain(`/CP${preset!.name}/`);
    expect(read(link)).toEqual({
      state: { ...unsaid, compared: [[{ kind: 'preset', name: preset!.name }]] },
      complaints: [],
    });
  });

  test('keep what can be read of them, and are left out where nothing can', () => {
    const text = `1/compare/CP${preset!.name}..Pno-such..Q7/CL`;
    expect(told(text)).toEqual([
      'unknown no-such no-such: leftOut',
      'unreadable Q7 Q7: leftOut',
      'unknown  : leftOut',
    ]);
    expect(read(marked(text)).state.compared).toEqual([[{ kind: 'preset', name: preset!.name }]]);
  });

  test('are five at most', () => {
    const six = catalog.presets.slice(0, 6).map(({ name }) => `CP${name}`);
    expect(told(`1/compare/${six.join('/')}`)).toEqual(['outOfBounds compared 6: used 5']);
    expect(read(marked(`1/compare/${six.join('/')}`)).state.compared).toHaveLength(5);
  });
});

test('the code of a lever that became one with another still finds it', () => {
  const merged = catalog.levers.find(({ also }) => also.length > 0)!;
  const link = writeLink({
    ...unsaid,
    asked: { ...unsaid.asked, items: [{ kind: 'lever', id: merged.also[0] }] },
  });
  expect(read(link).state.asked.items).toEqual([{ kind: 'lever', id: merged.id }]);
  expect(read(link).complaints).toEqual([]);
});
