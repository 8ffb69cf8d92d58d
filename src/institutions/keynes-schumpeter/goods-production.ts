import { column, type ContextOf, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'goodsProduction',
  phase: 'production',
  says: 'Staff run the newest machines first; output is what they make there, and no more than was planned.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
  },
  tables: {
    vintages: { reads: ['inUse', 'productivity', 'older'] },
    goodsMakers: {
      reads: ['staff', 'plannedOutput', 'newest', 'machines'],
      owns: { output: column('good/period', 'goods made') },
    },
    nation: {
      owns: {
        goodsOutput: column('good/period', 'goods made'),
        utilisation: column('1', 'goods made over what all machines can make'),
      },
    },
  },
});

const made = ({ tables: { goodsMakers, vintages }, p }: ContextOf<typeof ports>, j: number) => {
  let left = goodsMakers.staff[j];
  let output = 0;
  for (let v = goodsMakers.newest[j]; v >= 0 && left > 0; v = vintages.older[v]) {
    const wanted = (vintages.inUse[v] * p.machineCapacity) / vintages.productivity[v];
    const staff = Math.min(left, wanted);
    output += staff * vintages.productivity[v];
    left -= staff;
  }
  return Math.min(output, goodsMakers.plannedOutput[j]);
};

export const goodsProduction = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { goodsMakers, nation } = tables;
    let all = 0;
    let machines = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      goodsMakers.output[j] = made(context, j);
      all += goodsMakers.output[j];
      machines += goodsMakers.machines[j];
    }
    nation.goodsOutput[0] = all;
    nation.utilisation[0] = machines > 0 ? all / (machines * p.machineCapacity) : 0;
  },
  invariants: {
    'nobody makes more than was planned': ({ tables: { goodsMakers } }) => {
      for (let j = 0; j < goodsMakers.size; j++)
        if (goodsMakers.alive[j] && !(goodsMakers.output[j] <= goodsMakers.plannedOutput[j])) return false;
      return true;
    },
  },
});
