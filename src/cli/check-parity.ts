import { parityOf } from '../experiments/index.js';
import { Ended, exitCodes } from './exit-codes.js';
import { parityText } from './parity-text.js';
import { progressOf } from './progress.js';
import { registryOf } from './subject-of.js';
import type { World } from './world.js';

/** Holds an economy against its reference; fails when a statistic is outside sampling error and nobody says why. */
export const checkParity = async (
  world: World,
  name: string,
  { seeds, scale, json }: { readonly seeds?: number; readonly scale?: number; readonly json?: boolean },
): Promise<number> => {
  if (scale !== undefined)
    throw new Ended(
      'usage',
      '--parity runs the economy at its own scale, as its reference was; leave out --scale.',
    );
  const registry = await registryOf(world);
  let progress: ReturnType<typeof progressOf> | undefined;
  const parity = parityOf(world.content, name, registry, {
    ...(seeds !== undefined && { seeds }),
    onRun: (done, asked) => {
      progress ??= progressOf(world, asked, done);
      progress.at(done);
    },
  });
  progress?.end();
  const ok = parity.summary.outside === 0;
  world.out(json ? `${JSON.stringify({ ok, ...parity })}\n` : parityText(parity));
  return ok ? exitCodes.ok : exitCodes.check;
};
