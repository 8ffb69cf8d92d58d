import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeInWords, writtenPeriod } from '../../economies/index.js';
import { designInWords, type Scenario, seedsInWords, type Subject } from '../../experiments/index.js';
import { type Manifest, manifestIn } from '../../runs/index.js';
import { version } from '../subject-of.js';
import type { World } from '../world.js';
import type { OpenStudy } from './study-folder.js';

/** What a reader is told of a study beside its runs. */
export interface About {
  readonly subject: Subject;
  readonly title: string;
  readonly scenarios: readonly Pick<Scenario, 'name' | 'title' | 'changes'>[];
}

/** Such as 'Japan: History, Tight money'. */
export const titleOf = ({ economy }: Subject, scenarios: About['scenarios']): string =>
  `${economy.title.en}: ${scenarios.map(({ title }) => title.en).join(', ')}`;

export const MANIFEST = 'manifest.json';

/** The manifest of a study whose tables are as they are now. The date stays while the tables stay. */
export const manifestOf = (
  world: World,
  { place: { folder, study, cases }, id }: OpenStudy,
  { subject: { economy }, title, scenarios }: About,
  tables: Manifest['tables'],
): Manifest => {
  const before = readManifest(folder);
  const same =
    before?.study === id &&
    before.cases === cases &&
    JSON.stringify(before.tables) === JSON.stringify(tables);
  return {
    saisei: version(),
    study: id,
    title,
    economy: economy.name,
    scenarios: scenarios.map(({ name, title: told, changes }) => ({
      name,
      title: told,
      changes: changes.map(changeInWords),
    })),
    design: designInWords(economy, study.design),
    cases,
    runs: cases * study.scenarios.length,
    seed: study.design.seed,
    seeds: seedsInWords(study.design, cases),
    scale: study.scale,
    from: writtenPeriod(economy.start),
    to: writtenPeriod(study.to),
    content: study.content,
    versions: study.versions,
    command: world.command,
    created: same ? before.created : new Date().toISOString(),
    tables,
  };
};

/** The manifest of a folder; undefined when it has none that can be read. */
export const readManifest = (folder: string): Manifest | undefined => {
  try {
    return manifestIn(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch {
    return undefined;
  }
};
