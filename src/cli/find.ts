import { csvCell, type Cell } from '../runs/cell.js';
import { find as findIn } from '../runs/query/files.js';
import { answer } from './answer.js';
import { Ended } from './exit-codes.js';
import { studyNamed } from './studies/study-named.js';
import type { Verb, World } from './world.js';

/** Asks the merged tables of one or more studies in SQL. */
export const find: Verb = (program, world) =>
  void program
    .command('find')
    .argument('<words...>', 'folders of runs or their fingerprints, then a query in SQL, between quotes')
    .description(
      'ask the tables runs and annual of stored runs, in SQL: CSV, one column more for several folders',
    )
    .option('--json', 'machine-readable output')
    .action(async (words: readonly string[], { json }: { readonly json?: boolean }) => {
      const { studies, columns, rows } = await found(world, words.slice(0, -1), words.at(-1)!);
      if (json) return answer(world, { studies, columns, rows });
      for (const row of [columns, ...rows]) world.out(`${row.map(csvCell).join(',')}\n`);
    });

const found = async (world: World, names: readonly string[], sql: string) => {
  if (names.length === 0)
    throw new Ended('usage', `"${sql}" is all that was given; name a folder of runs, then the query.`);
  const answers = [];
  for (const name of names) {
    const { place, id } = studyNamed(world, name);
    answers.push({ name, id, ...(await findIn(place.folder, sql)) });
  }
  const [first, ...others] = answers;
  const studies = answers.map(({ id }) => id);
  if (others.length === 0) return { studies, columns: first!.columns, rows: first!.rows };
  const asText = ({ columns }: { readonly columns: readonly string[] }) => columns.join(', ');
  const odd = others.find((one) => asText(one) !== asText(first!));
  if (odd)
    throw new Ended(
      'usage',
      `${first!.name} answers with ${asText(first!)}, ${odd.name} with ${asText(odd)}; name the columns in the query.`,
    );
  const rows = answers.flatMap(({ id, rows: of }) => of.map((row): Cell[] => [id, ...row]));
  return { studies, columns: ['study', ...first!.columns], rows };
};
