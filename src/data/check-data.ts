import type { Content } from './content.js';
import { loadEvents } from './events.js';
import { loadFacts } from './facts.js';
import { InputError } from './input-error.js';
import { loadPoints } from './points.js';
import { listSeries, loadSeries } from './series.js';
import { loadSources } from './sources.js';
import { loadSystems } from './systems.js';
import { listTables, loadTable } from './tables.js';

/** All that is wrong with the data folder, one sentence each; a file's second fault shows once its first is mended. */
export function checkData(content: Content): string[] {
  const problems: string[] = [];
  const attempt = (load: () => unknown) => {
    try {
      load();
    } catch (problem) {
      if (!(problem instanceof InputError)) throw problem;
      if (!problems.includes(problem.message)) problems.push(problem.message);
    }
  };
  attempt(() => loadSources(content));
  attempt(() => loadSystems(content));
  for (const key of listSeries(content)) attempt(() => loadSeries(content, key));
  for (const key of listTables(content)) attempt(() => loadTable(content, key));
  for (const country of countriesIn(content, 'data/events')) attempt(() => loadEvents(content, country));
  for (const country of countriesIn(content, 'data/points')) attempt(() => loadPoints(content, country));
  attempt(() => loadFacts(content));
  problems.push(...descriptionsAlone(content));
  return problems;
}

/** The countries that have a file in data/events or data/points. */
export function countriesIn(content: Content, folder: string): string[] {
  const files = content.list(folder).filter((path) => path.endsWith('.yaml'));
  return files.map((path) => path.slice(folder.length + 1, -'.yaml'.length));
}

function descriptionsAlone(content: Content): string[] {
  const paths = [...content.list('data/series'), ...content.list('data/tables')];
  const alone = paths.filter(
    (path) => path.endsWith('.yaml') && !content.has(path.replace(/\.yaml$/, '.csv')),
  );
  return alone.map(
    (path) => `${path}: describes numbers that are not there; add ${path.replace(/\.yaml$/, '.csv')}.`,
  );
}
