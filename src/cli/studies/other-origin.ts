import { canonical, type Study, type Subject } from '../../experiments/index.js';
import { warn } from '../answer.js';
import { Ended } from '../exit-codes.js';
import { originOf } from '../subject-of.js';
import type { World } from '../world.js';

/** Says when a study was made by another program or from other files than there are now. */
export const tellOtherOrigin = (world: World, subject: Subject, study: Study): void => {
  const changed = changedSince(world, subject, study);
  if (changed !== '')
    warn(
      world,
      `The runs were made by another program or from other files: ${changed}. Fingerprints may differ for that reason.`,
    );
};

/** Refuses to add to a study runs of another program or from other files than those that planned it. */
export const mustBeSameOrigin = (world: World, subject: Subject, study: Study, folder: string): void => {
  const changed = changedSince(world, subject, study);
  if (changed !== '')
    throw new Ended(
      'input',
      `${folder} was planned by another program or from other files: ${changed}. Its runs must all be of one program; give this node the one that planned it, or plan it again with this one.`,
    );
};

const changedSince = (world: World, subject: Subject, { versions, content }: Study): string => {
  const now = originOf(world, subject);
  return [
    ...(canonical(now.versions) === canonical(versions)
      ? []
      : [`versions ${canonical(versions)} there, ${canonical(now.versions)} now`]),
    ...(now.content === content ? [] : [`content ${content} there, ${now.content} now`]),
  ].join('; ');
};
