import { beforeAll, describe, expect, test } from 'vitest';
import {
  assemble,
  type Assembly,
  assemblyOf,
  type Economy,
  type EconomyFile,
} from '../../src/economies/index.js';
import {
  type Column,
  column,
  declare,
  type Institution,
  institution,
  type Rows,
} from '../../src/kernel/index.js';
import { differences } from './same-paths.js';
import { COARSE, japan, keynesSchumpeter, lastOf, toy } from './worlds.js';

interface Case {
  readonly file: EconomyFile;
  readonly scale: number;
  readonly to?: number;
  /** Some that only look on; Keynes+Schumpeter has none that nobody reads or is paid by. */
  readonly watching: readonly string[];
  /** Who the gambler watches, and what it knows of them. */
  readonly players: readonly [table: string, column: string];
}
const cases: [string, Case][] = [
  [
    'the toy',
    {
      file: toy,
      scale: toy.scale,
      watching: ['alarms', 'productivityDecomposition'],
      players: ['workers', 'jobless'],
    },
  ],
  [
    'Japan',
    {
      file: japan,
      scale: COARSE,
      watching: ['alarms', 'productivityDecomposition'],
      players: ['workers', 'jobless'],
    },
  ],
  [
    'Keynes+Schumpeter',
    {
      file: keynesSchumpeter,
      scale: keynesSchumpeter.scale,
      to: lastOf(keynesSchumpeter, 100),
      watching: [],
      players: ['goodsMakers', 'share'],
    },
  ],
];

/** Columns an institution owns, by table.column. */
const owned = ({ ports }: Institution): string[] =>
  Object.entries(ports.tables ?? {}).flatMap(([table, { owns = {} }]) =>
    Object.keys(owns).map((name) => `${table}.${name}`),
  );

/** Institutions that pay nobody, bring nobody, and whose columns nobody else reads. */
const onlookers = ({ institutions }: EconomyFile): Institution[] =>
  institutions.filter((one) => {
    const { flows = {}, tables = {} } = one.ports;
    const acts = Object.keys(flows).length > 0 || Object.values(tables).some(({ populates }) => populates);
    const read = institutions
      .filter((other) => other !== one)
      .flatMap(({ ports }) =>
        Object.entries(ports.tables ?? {}).flatMap(([table, { reads = [] }]) =>
          reads.map((name) => `${table}.${name}`),
        ),
      );
    return !acts && !owned(one).some((path) => read.includes(path));
  });

/** Without an institution, and without asking for a record of what it alone knew. */
const without = (assembly: Assembly, one: Institution): Assembly => {
  const gone = new Set(owned(one));
  const name = `${one.ports.name}.`;
  return {
    ...assembly,
    institutions: assembly.institutions.filter((other) => other !== one),
    opening: assembly.opening.filter((other) => other !== one.ports.name),
    record: assembly.record.filter((path) => !gone.has(path)),
    parameters: Object.fromEntries(
      Object.entries(assembly.parameters).filter(([key]) => !key.startsWith(name)),
    ),
  };
};

const gamblerAmong = ([table, known]: Case['players']): Institution =>
  institution(
    declare({
      name: 'gambler',
      phase: 'labour',
      says: 'Somebody throws dice about everybody and tells nobody.',
      literature: [],
      tables: {
        [table]: { reads: [known], owns: { dice: column('1', 'a throw') } },
        nation: { owns: { thrown: column('1', 'sum of the throws') } },
      },
      draws: ['dice', 'opening'],
    }),
    {
      step({ tables, draws }) {
        const { [table]: players, nation } = tables as unknown as Record<
          string,
          Rows & Record<string, Column>
        >;
        nation.thrown[0] = draws.opening.normal(0);
        for (let i = 0; i < players.size; i++) {
          players.dice[i] = draws.dice.uniform(players.id[i]) + players[known][i];
          nation.thrown[0] += players.dice[i];
        }
      },
    },
  );

describe.each(cases)('%s', (_, { file, scale, to = file.end, watching, players }) => {
  const assembly = assemblyOf(file, { seed: 7, scale, to });
  const gambler = gamblerAmong(players);
  let whole: Economy;
  beforeAll(() => {
    whole = assemble(assembly).run();
  });

  test(`${watching.join() || 'nobody'} is known to look on only`, () =>
    expect(onlookers(file).map(({ ports }) => ports.name)).toEqual(expect.arrayContaining([...watching])));

  test.each(onlookers(file).map((one): [string, Institution] => [one.ports.name, one]))(
    'left without %s, everybody else does the same to the last bit',
    (_name, one) => {
      const rest = assemble(without(assembly, one)).run();
      const alone = new Set(owned(one).flatMap((path) => [path, `recorded ${path}`]));
      expect(differences(whole, rest).filter((path) => !alone.has(path))).toEqual([]);
    },
  );

  test('beside a newcomer who draws, everybody does the same to the last bit', () => {
    const at = assembly.institutions.findIndex(({ ports }) => ports.phase === 'labour');
    const more = assemble({
      ...assembly,
      institutions: assembly.institutions.toSpliced(at, 0, gambler),
    }).run();
    expect(Math.abs(more.tables.get('nation')!.columns.get('thrown')![0])).toBeGreaterThan(0);
    const alone = new Set(owned(gambler).flatMap((path) => [path, `recorded ${path}`]));
    expect(differences(whole, more).filter((path) => !alone.has(path))).toEqual([]);
  });
});
