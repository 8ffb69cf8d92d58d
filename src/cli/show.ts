import { didYouMean, InputError } from '../data/index.js';
import { writtenPeriod } from '../economies/index.js';
import { quarter } from './options.js';
import { showFlows } from './show-flows.js';
import { institutionText, parameterText } from './show-institution.js';
import { quarterText } from './show-quarter.js';
import { subjectOf } from './subject-of.js';
import type { Verb } from './world.js';

export interface ShowOptions {
  readonly economy: string;
  readonly quarter?: number;
  readonly scale?: number;
  readonly json?: boolean;
}

/** The quarter on one page, an institution, a parameter, a driver, or who paid whom. */
export const show: Verb = (program, world) =>
  void program
    .command('show')
    .argument('[thing]', 'quarter, flows, drivers, an institution, or institution.parameter', 'quarter')
    .description('the order of a quarter, an institution, a parameter, the drivers, or the flow matrix')
    .option('--economy <name>', 'folder under economies', 'japan')
    .option('--quarter <quarter>', 'for flows: the quarter shown, by default the fourth', quarter)
    .option('--scale <number>', 'for flows: real agents for each simulated one', Number)
    .option('--json', 'machine-readable output')
    .action(async (thing: string, options: ShowOptions) => {
      const { economy } = await subjectOf(world, options.economy);
      if (thing === 'flows') return showFlows(world, economy, options);
      const institution = economy.institutions.find(({ ports }) => ports.name === thing);
      const parameter = economy.parameters.get(thing);
      const print = (value: unknown, text: () => string) =>
        world.out(options.json ? `${JSON.stringify(value)}\n` : text());
      if (thing === 'quarter')
        return print(
          economy.institutions.map(({ ports }) => ports),
          () => quarterText(economy),
        );
      if (thing === 'drivers')
        return print([...economy.drivers.values()], () =>
          [...economy.drivers.values()]
            .map(
              ({ name, title, says, parameters }) =>
                `${name}: ${title.en}\n  ${says}\n  ${parameters.join(', ')}\n`,
            )
            .join(''),
        );
      if (institution) return print(institution.ports, () => institutionText(economy, institution));
      if (parameter) {
        const { key, meaning, unit, by, names, range, status, source, fittedTo, series, why, note, path } =
          parameter;
        const frames = path.frames.map((frame) => ({
          from: writtenPeriod(economy.start + frame.quarter),
          values: [...frame.values],
        }));
        return print(
          { key, meaning, unit, by, names, range, status, source, fittedTo, series, why, note, frames },
          () => parameterText(economy, parameter),
        );
      }
      const known = [
        'quarter',
        'flows',
        'drivers',
        ...economy.institutions.map(({ ports }) => ports.name),
        ...economy.parameters.keys(),
      ];
      throw new InputError(
        `there is nothing called "${thing}" to show.${didYouMean(thing, known) || ' Try quarter, flows, drivers, or an institution.'}`,
      );
    });
