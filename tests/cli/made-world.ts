import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { contentOnDisk } from '../../src/data/files.js';
import { files } from '../economies/made.js';

const measures = `spending:
  title: { en: Spending, ja: 支出 }
  unit: yen
  theme: growth
  column: nation.spent
  annual: sum
  record: world/trade
luck:
  title: { en: Luck, ja: 運 }
  unit: none
  theme: work
  column: nation.luck
  annual: mean
  picture: linear
`;
const target = (measure: string, kind: string, observed: number) => `
    title: { en: ${measure} in 1956, ja: ${measure} }
    measure: ${measure}
    statistic: value
    year: 1956
    observed: ${observed}
    unit: yen
    tolerance: { kind: relative, good: 0.9, fair: 1 }
    kind: ${kind}
    source: [census]
`;
const targets = `eras:
  all: { title: { en: All, ja: 全期間 }, window: [1955, 1957] }
eraColumns:
  - { measure: spending, statistic: mean, title: { en: Spending, ja: 支出 } }
targets:
  growth:${target('spending', 'fit', 1500)}
  fortune:${target('luck', 'holdOut', 900)}`;

export const all: Readonly<Record<string, string>> = {
  ...files,
  'economies/made/measures.yaml': measures,
  'economies/made/targets.yaml': targets,
  'data/systems.yaml': 'lending: { number: 1, group: money }\n',
  'data/facts/claims.yaml': '[]\n',
};

/** A folder with the made-up economy, and a command line in it. Gone when the test is. */
export const madeWorld = (changes: Readonly<Record<string, string>> = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'saisei-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...all, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const handlers = new Set<() => void>();
  const worldOf = (words: readonly string[], told = { out: '', said: '' }): World => ({
    root,
    content: contentOnDisk(root),
    registryModule: new URL('../economies/made.js', import.meta.url).href,
    out: (text) => void (told.out += text),
    say: (text) => void (told.said += `${text}\n`),
    warnings: [],
    colour: false,
    command: ['saisei', ...words].join(' '),
    onInterrupt: (handler) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
  });
  const command = async (...words: string[]) => {
    const told = { out: '', said: '' };
    const code = await runCommand(words, worldOf(words, told));
    return { code, ...told };
  };
  return {
    root,
    worldOf,
    command,
    interrupt: () => handlers.forEach((handler) => handler()),
    waiting: () => handlers.size > 0,
  };
};
