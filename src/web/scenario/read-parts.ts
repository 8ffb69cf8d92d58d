import type { Catalog } from '../bundle/catalog.js';
import { type Item, type LinkState, mostCompared, type Screen, screens } from './asked.js';
import { keyOfItem } from './items.js';
import type { Done, LinkComplaint, LinkPart } from './link-complaint.js';
import { BETWEEN } from './link-text.js';
import { type Known, readItem } from './read-item.js';
import { readWhole, wholes } from './read-whole.js';

export type Complain = (
  problem: LinkComplaint['problem'],
  part: LinkPart,
  about: { readonly subject: string; readonly given?: string; readonly done?: Done },
) => void;

/** The parts of a link after its version, read one by one; each that cannot be read is complained of. */
export const readParts = (parts: readonly string[], catalog: Catalog, unsaid: LinkState) => {
  const complaints: LinkComplaint[] = [];
  const complain: Complain = (problem, part, { subject, given = subject, done = { kind: 'leftOut' } }) =>
    void complaints.push({ problem, part, subject, given, done });
  const of = (tag: string) => parts.filter((part) => part.startsWith(tag)).map((part) => part.slice(1));
  for (const part of parts)
    if (!/^[a-zLPVRSNMYTKC]/.test(part)) complain('unreadable', 'link', { subject: part });
  const known = { catalog, complain };
  const measures = named('measure', of('M').filter(Boolean), keys(catalog.measures), complain);
  const saysMeasures = measures.length > 0 || of('M').includes('');
  const state: LinkState = {
    screen: screenIn(
      parts.filter((part) => /^[a-z]/.test(part)),
      unsaid.screen,
      complain,
    ),
    asked: {
      items: later(
        parts.flatMap((part) => readItem(part, known) ?? []),
        complain,
      ),
      readings: named('reading', of('R'), names(catalog.readings), complain),
      seed: readWhole('seed', of('S'), wholes.seed, complain) ?? unsaid.asked.seed,
      runs: readWhole('runs', of('N'), wholes.runs, complain) ?? unsaid.asked.runs,
    },
    measures: saysMeasures ? measures : unsaid.measures,
  };
  const year = readWhole('year', of('Y'), yearsOf(catalog), complain);
  const takenOver = readWhole('year', of('T'), yearsOf(catalog), complain);
  const card = cardIn(of('K'), complain);
  const compared = comparedIn(of('C'), known);
  return {
    state: {
      ...state,
      ...(year !== undefined && { year }),
      ...(takenOver !== undefined && { takenOver }),
      ...(card !== undefined && { card }),
      ...(compared.length > 0 && { compared }),
    },
    complaints,
  };
};

/** Scenarios beside the current one; one of which nothing can be read is left out. */
const comparedIn = (given: readonly string[], known: Known): (readonly Item[])[] => {
  const { complain } = known;
  const all = given.map((text) =>
    later(
      text.split(BETWEEN).flatMap((part) => {
        if (!/^[LPV]/.test(part)) complain('unreadable', 'compared', { subject: part });
        return readItem(part, known) ?? [];
      }),
      complain,
    ),
  );
  const told = all.filter((items) => items.length > 0);
  if (told.length > mostCompared)
    complain('outOfBounds', 'compared', {
      subject: 'compared',
      given: String(told.length),
      done: { kind: 'used', instead: mostCompared },
    });
  return told.slice(0, mostCompared);
};

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
const keys = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key);
const yearsOf = ({ start, end }: Catalog) => [Math.floor(start / 4), Math.floor(end / 4)] as const;

const screenIn = (given: readonly string[], unsaid: Screen, complain: Complain): Screen => {
  const found = given.flatMap((word) => screens.find((screen) => screen === word) ?? []);
  const screen = found.at(-1) ?? unsaid;
  const done = { kind: 'used', instead: screen } as const;
  for (const word of given)
    if (!screens.some((one) => one === word)) complain('unknown', 'screen', { subject: word, done });
  if (found.length > 1) complain('twice', 'screen', { subject: screen, done: { kind: 'keptTheLater' } });
  return screen;
};

/** The last that is written as one; whether there is such a card, its page knows. */
const cardIn = (given: readonly string[], complain: Complain): string | undefined => {
  const found = given.filter((id) => /^[a-z]=[\w.=-]+$/.test(id));
  for (const id of given) if (!found.includes(id)) complain('unreadable', 'card', { subject: id });
  const card = found.at(-1);
  if (card !== undefined && found.length > 1)
    complain('twice', 'card', { subject: card, done: { kind: 'keptTheLater' } });
  return card;
};

/** Those that the catalog knows, each once, where it comes first. */
const named = (
  part: 'measure' | 'reading',
  given: readonly string[],
  known: readonly string[],
  complain: Complain,
): string[] =>
  given.filter((name, i) => {
    if (!known.includes(name)) complain('unknown', part, { subject: name });
    else if (given.indexOf(name) < i) complain('twice', part, { subject: name });
    else return true;
    return false;
  });

/** Of items about the same thing the later one. */
const later = (items: readonly Item[], complain: Complain): Item[] =>
  items.filter((item, i) => {
    const again = items.slice(i + 1).some((one) => keyOfItem(one) === keyOfItem(item));
    if (again) complain('twice', item.kind, { subject: subjectOf(item), done: { kind: 'keptTheLater' } });
    return !again;
  });

const subjectOf = (item: Item) =>
  item.kind === 'lever' ? item.id : item.kind === 'preset' ? item.name : item.parameter;
