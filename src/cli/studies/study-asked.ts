import { assemble, assemblyOf, type Change } from '../../economies/index.js';
import {
  type CaseDesign,
  type Scenario,
  type Study,
  studyOf,
  type Subject,
} from '../../experiments/index.js';
import { Ended } from '../exit-codes.js';
import type { RunOptions } from '../options.js';
import { originOf } from '../subject-of.js';
import type { World } from '../world.js';

/** The scenario that --set and --freeze make of another. */
export const CHANGED = 'changed';

/** Changes of --set and --freeze, from the date of --from or the start. */
export const changesAsked = (
  { economy }: Subject,
  { set, freeze, from = economy.start }: RunOptions,
): Change[] => [
  ...freeze.map((driver) => ({ kind: 'freeze', driver, from }) as const),
  ...set.map(({ parameter, value }) => ({ kind: 'set', parameter, value, from }) as const),
];

/** The scenarios, and the last of them with what --set and --freeze change when they are given. */
export const withChanges = (
  subject: Subject,
  scenarios: readonly Scenario[],
  options: RunOptions,
): Scenario[] => {
  const changes = changesAsked(subject, options);
  if (changes.length === 0) return [...scenarios];
  const last = scenarios.at(-1)!;
  const title = { en: `${last.title.en}, changed`, ja: `${last.title.ja}（変更）` };
  return [...scenarios, { ...last, name: CHANGED, title, changes: [...last.changes, ...changes] }];
};

/** What is asked, checked by assembling each scenario once, so that what does not fit is told before any run. */
export const studyAsked = (
  world: World,
  subject: Subject,
  scenarios: readonly Scenario[],
  design: CaseDesign,
  options: Pick<RunOptions, 'scale' | 'to' | 'from'>,
): Study => {
  const { economy } = subject;
  const { scale = economy.scale, to = economy.end, from } = options;
  if (from !== undefined && (from < economy.start || from > to))
    throw new Ended('usage', `--from lies outside the quarters that are run, so nothing would change.`);
  for (const { changes } of scenarios) {
    const without = changes.flatMap((one) => (one.kind === 'without' ? [one.institution] : []));
    assemble(assemblyOf(economy, { seed: 1, scale, to, changes, without }));
  }
  return studyOf(subject, {
    ...originOf(world, subject),
    scale,
    to,
    scenarios: scenarios.map(({ name, changes }) => ({ name, changes })),
    design,
  });
};
