import { loadEconomy } from '../economies/index.js';
import { checksOf } from '../experiments/index.js';
import { checkParity } from './check-parity.js';
import { Ended, exitCodes } from './exit-codes.js';
import { checkScenarios } from './expectations/check-scenarios.js';
import { checkForecast } from './forecast/check-forecast.js';
import { wholeNumber } from './options.js';
import { registryOf } from './subject-of.js';
import { checkSystems } from './systems/check-systems.js';
import type { Verb } from './world.js';

interface CheckOptions {
  readonly quarters: number;
  readonly scale?: number;
  readonly parity?: boolean;
  readonly seeds?: number;
  readonly json?: boolean;
}

/** Files, assembly, a short strict run; the list of laws. With --parity, another program's runs. Fails with 4. */
export const check: Verb = (program, world, settle) => {
  const command = program
    .command('check')
    // So that options after `forecast`, `systems` or `scenarios` are its own.
    .enablePositionalOptions()
    .argument('[economy]', 'folder under economies', 'japan')
    .description('check data and economy files, assembly, ledger and invariants')
    .option('--quarters <number>', 'how long the strict run is', wholeNumber(1), 12)
    .option('--scale <number>', 'real agents for each simulated one', Number)
    .option('--parity', "compare runs with reference.yaml: another program's runs of the same model")
    .option(
      '--seeds <number>',
      'runs of the comparison; as many as the reference has by default',
      wholeNumber(2),
    )
    .option('--json', 'machine-readable output')
    .action(async (name: string, options: CheckOptions) => {
      if (options.parity) return settle(await checkParity(world, name, options));
      if (options.seeds !== undefined)
        throw new Ended('usage', '--seeds says how many runs --parity makes; add --parity.');
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
  checkForecast(command, world, settle);
  checkSystems(command, world, settle);
  checkScenarios(command, world, settle);
};
