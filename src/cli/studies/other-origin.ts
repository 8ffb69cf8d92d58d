import { canonical, type Study, type Subject } from '../../experiments/index.js';
import { originOf } from '../subject-of.js';
import type { World } from '../world.js';

/** Says when a study was made by another program or from other files than there are now. */
export const tellOtherOrigin = (world: World, subject: Subject, { versions, content }: Study): void => {
  const now = originOf(world, subject);
  const changed = [
    ...(canonical(now.versions) === canonical(versions)
      ? []
      : [`versions ${canonical(versions)} there, ${canonical(now.versions)} now`]),
    ...(now.content === content ? [] : [`content ${content} there, ${now.content} now`]),
  ];
  if (changed.length > 0)
    world.say(
      `The runs were made by another program or from other files: ${changed.join('; ')}. Fingerprints may differ for that reason.`,
    );
};
