import { beforeAll, describe, expect, test } from 'vitest';
import {
  assemble,
  type Assembly,
  assemblyOf,
  type Economy,
  type EconomyFile,
} from '../../src/economies/index.js';
import { column, declare, type Institution, institution, quantity } from '../../src/kernel/index.js';
import { differences } from './same-paths.js';
import { columnOf, keynesSchumpeter, lastOf, now, withWorkers } from './worlds.js';

const PERIODS = 100;
const TOLERANCE = 0.001;

/** Looks when goods are sold and new machines and firms are still to come: a period is judged by who was there. */
const witness = institution(
  declare({
    name: 'witness',
    phase: 'settlement',
    says: 'Somebody adds up what firms have made and sold, and tells nobody.',
    literature: [],
    tables: {
      goodsMakers: { reads: ['output', 'machines', 'share', 'plannedOutput', 'staff', 'staffWanted'] },
      machineMakers: { reads: ['staff'] },
      nation: {
        reads: ['employment'],
        owns: {
          sharesAdded: column('1', 'shares of the goods market'),
          overCapacity: column('good', 'most that a firm made beyond what its machines can'),
          overPlan: column('good', 'most that a firm made beyond what it planned'),
          atWork: column('worker', 'staff of all firms less employment'),
        },
      },
    },
    parameters: { capacity: quantity('good/machine', 'goods a machine makes in a period') },
  }),
  {
    step({ tables: { goodsMakers, machineMakers, nation }, p }) {
      nation.sharesAdded[0] = 0;
      nation.overCapacity[0] = -Infinity;
      nation.overPlan[0] = -Infinity;
      nation.atWork[0] = -nation.employment[0];
      for (let j = 0; j < goodsMakers.size; j++) {
        if (!goodsMakers.alive[j]) continue;
        const { output, machines, share, plannedOutput, staff } = goodsMakers;
        nation.sharesAdded[0] += share[j];
        nation.overCapacity[0] = Math.max(nation.overCapacity[0], output[j] - machines[j] * p.capacity);
        nation.overPlan[0] = Math.max(nation.overPlan[0], output[j] - plannedOutput[j]);
        nation.atWork[0] += staff[j];
      }
      for (let i = 0; i < machineMakers.size; i++)
        if (machineMakers.alive[i]) nation.atWork[0] += machineMakers.staff[i];
    },
  },
);

const withWitness = (assembly: Assembly): Assembly => ({
  ...assembly,
  institutions: assembly.institutions.toSpliced(
    assembly.institutions.findIndex(({ ports }) => ports.phase === 'settlement'),
    0,
    witness,
  ),
  parameters: {
    ...assembly.parameters,
    'witness.capacity': assembly.parameters['steadyOpening.machineCapacity'],
  },
});

const total = (economy: Economy, ...paths: string[]): number => {
  let all = 0;
  for (const path of paths) {
    const table = economy.tables.get(path.split('.')[0])!;
    const values = columnOf(economy, path);
    for (let row = 0; row < table.size; row++) if (table.alive[row]) all += values[row];
  }
  return all;
};

/** Machines of each vintage by its identity, and how many of them stand with firms that are gone. */
const vintagesOf = (economy: Economy) => {
  const vintages = economy.tables.get('vintages')!;
  const goodsMakers = economy.tables.get('goodsMakers')!;
  const [machines, owner, ownerId] = ['machines', 'owner', 'ownerId'].map((name) =>
    columnOf(economy, `vintages.${name}`),
  );
  const of = new Map<number, number>();
  let left = 0;
  for (let v = 0; v < vintages.size; v++) {
    if (!vintages.alive[v]) continue;
    of.set(vintages.id[v], machines[v]);
    if (!goodsMakers.alive[owner[v]] || goodsMakers.id[owner[v]] !== ownerId[v]) left += machines[v];
  }
  return { of, left };
};

const flowOf = ({ ledger }: Economy, name: string): number =>
  ledger.flows.find((flow) => flow.name === name)!.total;

/** Machines of firms: what was there, what came by the accounts, what went from the vintages, what left with its firm. */
const machineBalance = (economy: Economy, step: () => void): number => {
  const stock = total(economy, 'goodsMakers.machines');
  const before = vintagesOf(economy).of;
  const lost = vintagesOf(economy).left;
  step();
  const { of: after, left } = vintagesOf(economy);
  const price = columnOf(economy, 'nation.openingMachinePrice')[0];
  const installed = Math.round(columnOf(economy, 'nation.realInvestment')[0] / price);
  let scrapped = 0;
  for (const [id, machines] of before) scrapped += machines - (after.get(id) ?? 0);
  // Those of firms that had left were cleared away, and had not been in the stock.
  return total(economy, 'goodsMakers.machines') - (stock + installed - (scrapped - lost) - left);
};

interface Law {
  readonly says: string;
  /** What is broken in the period that has just been, or 0. */
  broken(economy: Economy): number;
}
const beyond = (value: number, most: number) => (value > most ? value : 0);
const laws: Law[] = [
  {
    says: 'a goods maker makes no more than its machines can',
    broken: (economy) => beyond(columnOf(economy, 'nation.overCapacity')[0], 1e-6),
  },
  {
    says: 'a goods maker makes no more than it planned',
    broken: (economy) => beyond(columnOf(economy, 'nation.overPlan')[0], 1e-6),
  },
  {
    says: 'the shares of the market add up to one',
    broken: (economy) => beyond(Math.abs(columnOf(economy, 'nation.sharesAdded')[0] - 1), TOLERANCE),
  },
  {
    says: 'people at work are the staff of firms',
    broken: (economy) => beyond(Math.abs(columnOf(economy, 'nation.atWork')[0]), 1e-6),
  },
  {
    says: 'every loan that is owed is held',
    broken: (economy) =>
      total(economy, 'machineMakers.loans', 'goodsMakers.loans') - columnOf(economy, 'bank.loansHeld')[0],
  },
  {
    says: 'deposits are loans and bonds, and the debts that went bad as the period ended',
    broken: (economy) =>
      total(
        economy,
        ...['households', 'savings', 'machineMakers', 'goodsMakers', 'state']
          .filter((one) => economy.tables.has(one))
          .map((one) => `${one}.deposits`),
      ) -
      total(economy, 'bank.loansHeld', 'bank.bondsHeld') -
      flowOf(economy, 'makerTurnover.badDebt') -
      flowOf(economy, 'goodsTurnover.badDebt'),
  },
  {
    says: 'firms that leave are replaced at once',
    broken: (economy) =>
      economy.tables.get('goodsMakers')!.count - 200 || economy.tables.get('machineMakers')!.count - 50,
  },
];

describe.each<[string, EconomyFile, number]>([
  ['Keynes+Schumpeter', keynesSchumpeter, 1],
  ['Keynes+Schumpeter', keynesSchumpeter, 2],
  ['Keynes+Schumpeter with workers', withWorkers, 1],
])('%s, seed %3$i', (_, file, seed) => {
  const assembly = assemblyOf(file, { seed, to: lastOf(file, PERIODS) });
  const broken = new Map<string, string[]>();
  const told = (says: string, economy: Economy, amount: number) => {
    if (amount !== 0) broken.set(says, [...(broken.get(says) ?? []), `${now(economy)}: ${amount}`]);
  };
  const machines = 'machines that came less those that went are the change of their stock';
  beforeAll(() => {
    const economy = assemble(withWitness(assembly));
    while (!economy.finished) {
      told(
        machines,
        economy,
        machineBalance(economy, () => economy.step()),
      );
      for (const { says, broken: amount } of laws) told(says, economy, amount(economy));
    }
  });

  test.each([machines, ...laws.map(({ says }) => says)])('%s', (says) => {
    expect(broken.get(says)).toBeUndefined();
  });
});

/** The same institution, with one of its streams exchanged for another of its own. */
const withOtherStream = ({ ports, behaviour }: Institution, stream: string): Institution => ({
  ports: { ...ports, draws: [...(ports.draws ?? []), 'other'] },
  behaviour: {
    ...behaviour,
    step(context) {
      const draws = context.draws as Record<string, unknown>;
      behaviour.step?.({ ...context, draws: { ...draws, [stream]: draws['other'] } } as typeof context);
    },
  },
});

test('where a draw decides nothing, another stream for it moves nobody; where it does, it moves somebody', () => {
  const run = (exchange: boolean, least: number) => {
    const { parameters, institutions, ...rest } = assemblyOf(keynesSchumpeter, {
      seed: 1,
      to: lastOf(keynesSchumpeter, 30),
      // Funds of entrants between this and 0.9 of the mean.
      set: [{ parameter: 'makerTurnover.leastFunds', period: keynesSchumpeter.start, value: least }],
    });
    const acting = institutions.map((one) =>
      exchange && one.ports.name === 'makerTurnover' ? withOtherStream(one, 'funds') : one,
    );
    return assemble({ ...rest, parameters, institutions: acting }).run();
  };
  expect(differences(run(false, 0.9), run(true, 0.9))).toEqual([]);
  expect(differences(run(false, 0.1), run(true, 0.1))).not.toEqual([]);
});
