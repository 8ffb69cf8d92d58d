import { contentInMemory } from '../../../src/data/content-in-memory.js';
import { firmColumns } from '../../../src/experiments/parity/firm-paths.js';
import { pathColumns } from '../../../src/experiments/parity/run-paths.js';
import { column, declare, institution } from '../../../src/kernel/index.js';

const names = (columns: Readonly<Record<string, string>>) =>
  Object.values(columns).map((path) => path.slice(path.indexOf('.') + 1));
const owned = (columns: Readonly<Record<string, string>>) =>
  Object.fromEntries(names(columns).map((name) => [name, column('1', 'made up')]));

const ports = declare({
  name: 'making',
  phase: 'goods',
  says: 'Every quantity is a draw between one and two.',
  literature: [],
  tables: { nation: { owns: owned(pathColumns) }, goodsMakers: { owns: owned(firmColumns) } },
  draws: ['luck'],
});

const making = institution(ports, {
  step({ tables: { nation, goodsMakers }, draws }) {
    let key = 0;
    for (const name of names(pathColumns)) nation[name][0] = 1 + draws.luck.uniform(key++);
    for (const name of ['output', 'meanProductivity'])
      for (let row = 0; row < goodsMakers.size; row++) goodsMakers[name][row] = 1 + draws.luck.uniform(key++);
  },
});

export const institutions = { making };
export const periods = 60;

/** An economy in which everything that is compared is a draw; `changes` are added to its files. */
export const madeContent = (changes: Readonly<Record<string, string>> = {}) =>
  contentInMemory({
    'economies/made/economy.yaml': `name: made
title: { en: Made up, ja: 架空 }
start: 2000Q1
end: 2014Q4
scale: 1
money: coin
tables: { nation: { rows: [made] }, goodsMakers: { rows: [a, b, c, d] }, bank: { rows: [bank] } }
hub: bank
accounts: {}
settlements: { bank: own }
institutions: [making]
opening: []
record: [nation.*, goodsMakers.*]
`,
    ...changes,
  });
