// Writes the statistics of economies/<economy>/reference.yaml again, from the series of the reference's runs:
// node bin/reference-statistics.mjs <series.csv> [economy]. Everything above `statistics:` is kept as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { statisticsOf } from '../dist/src/experiments/index.js';

/** The program's own names of what each path is. */
const columns = {
  output: 'GDPreal',
  consumption: 'Creal',
  investment: 'Ireal',
  nominalOutput: 'GDPnom',
  productivity: 'A',
  unemployment: 'U',
  consumerPrice: 'CPI',
  publicDebtRatio: 'DebGDP',
  makerConcentration: 'HH1',
  goodsConcentration: 'HH2',
  makerExits: 'entry1exit',
  goodsExits: 'entry2exit',
};
const digits = 6;

const end = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

const [series, economy = 'keynes-schumpeter'] = process.argv.slice(2);
if (series === undefined || !existsSync(series))
  end("Give the CSV file with the series of the reference: seed, t and the program's variables.");
const file = new URL(`../economies/${economy}/reference.yaml`, import.meta.url);
if (!existsSync(file))
  end(`There is no ${file.pathname}; write its origin, seeds, periods and transient first.`);

const [header, ...lines] = readFileSync(series, 'utf8').trim().split('\n');
const names = header.split(',');
const rows = lines.map((line) =>
  Object.fromEntries(line.split(',').map((cell, i) => [names[i], Number(cell)])),
);
const missing = ['seed', 't', ...Object.values(columns)].filter((name) => !names.includes(name));
if (missing.length > 0) end(`${series} lacks the columns ${missing.join(', ')}.`);

const [kept] = readFileSync(file, 'utf8').split(/^statistics:/m);
const { seeds, periods, transient } = parse(kept);
const runs = Array.from({ length: seeds }, (_, i) => {
  const run = rows.filter(({ seed }) => seed === i + 1).toSorted((a, b) => a.t - b.t);
  if (run.length !== periods) end(`Seed ${i + 1} has ${run.length} periods, but ${periods} are asked.`);
  return statisticsOf(
    Object.fromEntries(Object.entries(columns).map(([path, name]) => [path, run.map((row) => row[name])])),
    transient,
  );
});
const written = Object.keys(runs[0]).map(
  (name) => `  ${name}: [${runs.map((run) => Number(run[name].toPrecision(digits))).join(', ')}]`,
);
writeFileSync(file, `${kept}statistics:\n${written.join('\n')}\n`);
