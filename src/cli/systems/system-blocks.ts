import type { EffectAgainst, Outcome } from '../../experiments/index.js';
import type { Title } from '../../runs/index.js';
import type { Block } from '../forecast/blocks.js';
import type { Found } from './found-in.js';

const HEAD = [
  'System',
  'In the model',
  'Lever moved the right thing',
  'Effect',
  'Runs',
  'Switched off',
  'Simulated against observed',
  'Evidence',
  'Readings',
];

/** The table of systems, then what each lever is, and what each system is and lacks. */
export const systemBlocks = (
  economy: { readonly title: Title },
  found: readonly Found[],
  { runs, scale }: { readonly runs: number; readonly scale: number },
): Block[] => [
  { kind: 'title', text: `${economy.title.en}: its systems` },
  { kind: 'list', items: introduction(found, runs, scale) },
  { kind: 'table', head: HEAD, rows: found.flatMap(rowsOf) },
  ...listed('What the levers are', found.flatMap(leversOf)),
  ...listed('What the systems are', found.map(systemOf)),
];

const listed = (text: string, items: readonly string[]): Block[] =>
  items.length > 0
    ? [
        { kind: 'heading', text },
        { kind: 'list', items },
      ]
    : [];

const introduction = (found: readonly Found[], runs: number, scale: number) => {
  const count = (status: string) => found.filter(({ system }) => system.status === status).length;
  return [
    `Systems: ${found.length}, of which live ${count('live')}, partly there ${count('partly')}, missing ${count('missing')}.`,
    `Runs of history and of each lever: ${runs}, at 1:${scale}, with the same draws and the same luck. Yes and no say that of the runs that move at all so many agree by luck at most one time in ten; the effect is the median of the differences.`,
    'Switched off: what happens to the outcome of the first lever when the whole mechanism is off from the start.',
    'A lever that moves the right thing shows that a chain is connected, not that its size is right. Most of what is observed was known to those who chose the parameters.',
    'Evidence: A, a size for the country was read; B, a size was read second-hand, elsewhere or of something near; C, a sign only, disputed, or from memory; D, design values.',
  ];
};

const labelOf = ({ system }: Found) => `S${String(system.number).padStart(2, '0')} ${system.name}`;

/** A line for each lever and validation, the system named on the first. */
const rowsOf = (one: Found): string[][] => {
  const { system, levers, validation } = one;
  const lines = Math.max(1, levers.length, validation.length);
  return Array.from({ length: lines }, (_, i) => {
    const pulled = levers[i];
    const held = validation[i];
    return [
      i === 0 ? labelOf(one) : '',
      i === 0 ? system.status : '',
      pulled ? pulled.effect.answer : i === 0 ? 'none exists' : '',
      pulled ? effectText(pulled) : '',
      pulled ? `${pulled.effect.asExpected} of ${pulled.effect.cases}` : '',
      i === 0 ? offText(one) : '',
      held ? heldText(held) : '',
      i === 0 ? system.evidence : '',
      system.readings[i] ?? '',
    ];
  });
};

/** Three digits, but no fewer than a year has. */
const number = (value: number | null) =>
  value === null ? 'none' : String(Math.abs(value) < 100 ? Number(value.toPrecision(3)) : Math.round(value));

const effectText = ({ lever, effect }: Found['levers'][number]) => movedText(lever.outcome, effect);

const offText = ({ system, off }: Found) => {
  if (off) return movedText(off.outcome, off.effect);
  return system.off ? 'no outcome' : system.status === 'missing' ? '' : 'no switch';
};

const movedText = (outcome: Outcome, { cases, asExpected, opposite, median }: EffectAgainst) =>
  cases > 0 && asExpected + opposite === 0
    ? `${outcome.name}: nothing moves`
    : `${outcome.name} ${number(median)} ${outcome.unit}`;

const observedText = (observed: number | readonly [number, number]) =>
  typeof observed === 'number' ? number(observed) : observed.map(number).join(' to ');

const heldText = ({ asked, simulated }: Found['validation'][number]) =>
  `${asked.name} ${number(simulated.median)} against ${observedText(asked.observed)}`;

const leversOf = (one: Found) =>
  one.levers.map(({ lever, effect }) => {
    const { literature, outcome, direction, title } = lever;
    const missing = effect.missing > 0 ? ` In ${effect.missing} cases a run has no value.` : '';
    const size = literature
      ? `the literature has ${number(literature.low)} to ${number(literature.high)} (${literature.source.join(', ')}), and the effect is ${effect.size ?? 'not known'}.${literature.note ? ` ${literature.note}` : ''}`
      : 'no estimate exists.';
    return `${labelOf(one)}: ${title.en}; ${outcome.name} must go ${direction}. From ${number(effect.least)} to ${number(effect.most)} ${outcome.unit}; ${size}${missing}`;
  });

const systemOf = (one: Found) => {
  const { title, says, institutions, missing, note } = one.system;
  const parts = [
    `${labelOf(one)}: ${title.en}. ${says.en}`,
    ...(institutions.length > 0 ? [`In the model: ${institutions.join(', ')}.`] : []),
    ...(missing.length > 0 ? [`Missing: ${missing.join('. ')}.`] : []),
    ...(note === undefined ? [] : [note.trim()]),
  ];
  return parts.join(' ');
};
