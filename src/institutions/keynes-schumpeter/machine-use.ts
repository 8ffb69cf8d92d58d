import { column, type ContextOf, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'machineUse',
  phase: 'plans',
  says: 'A goods maker runs its newest machines first, and reckons its cost over all that it has.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
  },
  tables: {
    vintages: {
      reads: ['machines', 'productivity', 'newer'],
      owns: { inUse: column('machine', 'machines that are to run this period') },
    },
    goodsMakers: {
      reads: ['desiredOutput', 'machines', 'wage', 'oldest', 'supplier'],
      owns: {
        unitCost: column('money/good', 'mean wage cost of a good over all machines'),
        meanProductivity: column('good/worker', 'mean productivity of all machines'),
      },
    },
    machineMakers: { reads: ['machineProductivity'] },
  },
});

const reckon = (
  { tables: { goodsMakers, vintages, machineMakers }, p }: ContextOf<typeof ports>,
  j: number,
) => {
  const wage = goodsMakers.wage[j];
  const needed = Math.ceil(goodsMakers.desiredOutput[j] / p.machineCapacity);
  let idle = Math.max(goodsMakers.machines[j] - needed, 0);
  let machines = 0;
  let cost = 0;
  let productivity = 0;
  for (let v = goodsMakers.oldest[j]; v >= 0; v = vintages.newer[v]) {
    const here = vintages.machines[v];
    machines += here;
    cost += (here * wage) / vintages.productivity[v];
    productivity += here * vintages.productivity[v];
    const resting = Math.min(idle, here);
    vintages.inUse[v] = here - resting;
    idle -= resting;
  }
  // A firm that waits for its first machines reckons with those of its supplier.
  const ahead = machineMakers.machineProductivity[goodsMakers.supplier[j]];
  goodsMakers.unitCost[j] = machines > 0 ? cost / machines : wage / ahead;
  goodsMakers.meanProductivity[j] = machines > 0 ? productivity / machines : ahead;
};

export const machineUse = institution(ports, {
  step(context) {
    const { goodsMakers } = context.tables;
    for (let j = 0; j < goodsMakers.size; j++) if (goodsMakers.alive[j]) reckon(context, j);
  },
  greet: {
    goodsMakers(context, row) {
      reckon(context, row);
    },
  },
});
