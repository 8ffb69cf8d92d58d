import { loadEconomy } from '../economies/index.js';
import { checksOf } from '../experiments/index.js';
import { exitCodes } from './exit-codes.js';
import { wholeNumber } from './options.js';
import { registryOf } from './subject-of.js';
import type { Verb } from './world.js';

/** Files, assembly, a short strict run; the list of laws. Fails with 4. */
export const check: Verb = (program, world, settle) =>
  void program
    .command('check')
    .argument('[economy]', 'folder under economies', 'japan')
    .description('check data and economy files, assembly, ledger and invariants')
    .option('--quarters <number>', 'how long the strict run is', wholeNumber(1), 12)
    .option('--scale <number>', 'real agents for each simulated one', Number)
    .option('--json', 'machine-readable output')
    .action(async (name: string, options: { quarters: number; scale?: number; json?: boolean }) => {
      const registry = await registryOf(world);
      const checks = checksOf(world.content, name, registry, options.quarters, options.scale);
      const ok = checks.every((one) => one.ok);
      if (options.json) world.out(`${JSON.stringify({ ok, checks, laws: laws(name) })}\n`);
      else {
        for (const one of checks)
          for (const line of one.says.split('\n'))
            world.out(`${one.ok ? 'ok    ' : 'FAILED'} ${one.name}: ${line}\n`);
        if (ok) for (const law of laws(name)) world.out(`law    ${law}\n`);
      }
      settle(ok ? exitCodes.ok : exitCodes.check);

      function laws(economy: string) {
        if (!ok) return [];
        return loadEconomy(world.content, economy, registry).institutions.flatMap(({ ports, behaviour }) =>
          Object.keys(behaviour.invariants ?? {}).map((law) => `${ports.name}: ${law}`),
        );
      }
    });
