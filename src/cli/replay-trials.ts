import { join } from 'node:path';
import { type Replay, type Subject, trialEffect, type TrialEffect } from '../experiments/index.js';
import type { RunOptions } from './options.js';
import type { About } from './studies/manifest-of.js';
import { runsOf } from './studies/runs-of.js';
import { openStudy, type OpenStudy } from './studies/study-folder.js';
import type { World } from './world.js';

/** The study in <folder>/frozen: one scenario for each driver whose freezing a replay shows, the central case alone. */
export const trialsIn = (
  world: World,
  subject: Subject,
  { place: { folder, study } }: OpenStudy,
  options: RunOptions,
): { readonly open: OpenStudy; readonly about: About } | undefined => {
  const { economy } = subject;
  const { from = economy.start } = options;
  const scenarios = [...economy.drivers.values()]
    .filter(({ trial }) => trial)
    .map(({ name, title }) => ({
      name,
      title: { en: `${title.en} frozen`, ja: `${title.ja}を固定` },
      changes: [{ kind: 'freeze', driver: name, from } as const],
    }));
  if (scenarios.length === 0) return undefined;
  const frozen = { ...study, scenarios: scenarios.map(({ name, changes }) => ({ name, changes })) };
  const open = openStudy(world, frozen, { ...options, cases: 1, apart: true, out: join(folder, 'frozen') });
  return { open, about: { subject, title: `${economy.title.en}: each driver frozen`, scenarios } };
};

/** What each of them does to the central case. */
export const effectsOfTrials = async (
  open: OpenStudy,
  { members, targets }: Replay,
): Promise<TrialEffect[]> => {
  const [central] = members;
  return [...(await runsOf(open))].map(([driver, runs]) => trialEffect(driver, targets, central!, runs[0]!));
};
