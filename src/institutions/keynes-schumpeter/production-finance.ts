import { column, type ContextOf, credit, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'productionFinance',
  phase: 'credit',
  says: 'A goods maker sets wages aside from its cash, borrows the rest within its limit, and plans no more than it can pay for.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
  },
  tables: {
    goodsMakers: {
      reads: ['cash', 'loans', 'creditLimit', 'desiredOutput', 'unitCost'],
      owns: {
        plannedOutput: column('good/period', 'output that can be paid for'),
        cashAfterWages: column('money', 'cash left when wages are set aside'),
      },
    },
    nation: { owns: { goodsUnitCost: column('money/good', 'mean cost of planned goods') } },
    bank: {},
  },
  flows: { loans: credit('loans', 'bank', 'goodsMakers', 'loans for wages of goods makers') },
});

const finance = ({ tables: { goodsMakers }, p, flows }: ContextOf<typeof ports>, j: number) => {
  const cash = goodsMakers.cash[j];
  const room = Math.max(goodsMakers.creditLimit[j] - goodsMakers.loans[j], 0);
  const unitCost = goodsMakers.unitCost[j];
  let output = goodsMakers.desiredOutput[j];
  if (output * unitCost > cash + room)
    output = Math.floor((cash + room) / unitCost / p.machineCapacity) * p.machineCapacity;
  const wanted = output * unitCost - cash;
  if (wanted > 0) flows.loans.pay(0, j, wanted);
  goodsMakers.plannedOutput[j] = output;
  goodsMakers.cashAfterWages[j] = Math.max(-wanted, 0);
};

export const productionFinance = institution(ports, {
  open({ tables: { goodsMakers, nation } }) {
    nation.goodsUnitCost[0] = goodsMakers.unitCost[0];
  },
  step(context) {
    const { goodsMakers, nation } = context.tables;
    let cost = 0;
    let output = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      finance(context, j);
      cost += goodsMakers.plannedOutput[j] * goodsMakers.unitCost[j];
      output += goodsMakers.plannedOutput[j];
    }
    if (output > 0) nation.goodsUnitCost[0] = cost / output;
  },
});
