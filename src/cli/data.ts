import { listSeries, loadSeries, loadSources } from '../data/index.js';
import type { Verb } from './world.js';

/** The record: what series there are, and one of them with its source and licence. */
export const data: Verb = (program, world) => {
  const verb = program.command('data').description('the recorded series');
  verb
    .command('list')
    .description('every series: key, unit, first and last period')
    .option('--json', 'machine-readable output')
    .action(({ json }: { json?: boolean }) => {
      const all = listSeries(world.content).map((key) => {
        const { unit, periods, source } = loadSeries(world.content, key);
        return {
          series: key,
          unit,
          first: periods[0]!,
          last: periods.at(-1)!,
          observations: periods.length,
          source,
        };
      });
      if (json) return world.out(`${JSON.stringify(all)}\n`);
      const width = Math.max(0, ...all.map(({ series }) => series.length));
      for (const { series, unit, first, last } of all)
        world.out(`${series.padEnd(width)}  ${first.padEnd(7)} ${last.padEnd(7)} ${unit}\n`);
    });
  verb
    .command('show')
    .argument('<series>', 'such as japan/real-gdp')
    .description('one series as CSV; definition, source and licence beside it')
    .option('--json', 'machine-readable output')
    .action((key: string, { json }: { json?: boolean }) => {
      const series = loadSeries(world.content, key);
      const sources = loadSources(world.content);
      if (json) {
        const cited = Object.fromEntries(series.source.map((one) => [one, sources.get(one)]));
        return world.out(`${JSON.stringify({ ...series, sources: cited })}\n`);
      }
      world.say(`${series.key}, ${series.unit}: ${series.definition}`);
      for (const one of series.source) {
        const { title, publisher, year, licence } = sources.get(one)!;
        world.say(
          `Source: ${title}, ${publisher}${year === undefined ? '' : ` ${year}`}. Licence: ${licence}.`,
        );
      }
      for (const { period, note } of series.breaks) world.say(`Break in ${period}: ${note}`);
      world.out('period,value\n');
      series.periods.forEach((period, i) => world.out(`${period},${series.values[i]!}\n`));
    });
};
