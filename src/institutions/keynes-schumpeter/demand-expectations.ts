import { column, type ContextOf, declare, flag, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'demandExpectations',
  phase: 'plans',
  says: 'A goods maker expects last period’s sales, and part of the orders it could not fill, and plans output, stocks and capacity by them.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    animalSpirits: share('weight of orders beyond what was sold'),
    stockNorm: share('stocks wanted over expected sales'),
    utilisation: share('use of capacity wanted'),
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
  },
  tables: {
    goodsMakers: {
      reads: ['sold', 'orders', 'stocks', 'machines', 'entered', 'entryMachines', 'entryDemand'],
      owns: {
        operating: flag('has had machines'),
        expectedDemand: column('good/period', 'sales expected'),
        desiredOutput: column('good/period', 'output wanted, within capacity'),
        desiredCapacity: column('good/period', 'capacity wanted'),
      },
    },
  },
});

/** What was sold, and part of the orders beyond it. */
export const expectation = (sold: number, orders: number, spirits: number): number =>
  Math.max((1 - spirits) * sold + spirits * orders, sold);

const plan = ({ tables: { goodsMakers }, p, clock }: ContextOf<typeof ports>, j: number) => {
  if (goodsMakers.machines[j] > 0) goodsMakers.operating[j] = 1;
  // A new firm has sold nothing yet by which to judge: it waits for its machines, then for its first sales.
  const young = goodsMakers.entered[j] >= 0 && clock.quarter <= goodsMakers.entered[j] + 2;
  if (!young)
    goodsMakers.expectedDemand[j] = expectation(goodsMakers.sold[j], goodsMakers.orders[j], p.animalSpirits);
  if (!goodsMakers.operating[j]) {
    goodsMakers.desiredOutput[j] = 0;
    return;
  }
  const wanted = Math.max((1 + p.stockNorm) * goodsMakers.expectedDemand[j] - goodsMakers.stocks[j], 0);
  goodsMakers.desiredOutput[j] = Math.min(wanted, goodsMakers.machines[j] * p.machineCapacity);
  goodsMakers.desiredCapacity[j] = wanted / p.utilisation;
};

export const demandExpectations = institution(ports, {
  step(context) {
    const { goodsMakers } = context.tables;
    for (let j = 0; j < goodsMakers.size; j++) if (goodsMakers.alive[j]) plan(context, j);
  },
  greet: {
    goodsMakers({ tables: { goodsMakers }, p }, row) {
      goodsMakers.expectedDemand[row] = goodsMakers.entryDemand[row];
      goodsMakers.desiredCapacity[row] = goodsMakers.entryMachines[row] * p.machineCapacity;
    },
  },
  invariants: {
    'nobody expects or wants less than nothing': ({ tables: { goodsMakers } }) => {
      for (let j = 0; j < goodsMakers.size; j++)
        if (!(goodsMakers.expectedDemand[j] >= 0 && goodsMakers.desiredOutput[j] >= 0)) return false;
      return true;
    },
  },
});
