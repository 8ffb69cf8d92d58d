import { column, type ContextOf, credit, declare, institution } from '../../kernel/index.js';

const ports = declare({
  name: 'machineMakerPlan',
  phase: 'credit',
  says: 'A machine maker pays wages and research out of advances, cash and credit, and turns down what it cannot pay for.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  tables: {
    machineMakers: {
      reads: ['cash', 'loans', 'creditLimit', 'ordered', 'unitCost', 'price', 'researchBudget'],
      owns: {
        plannedMachines: column('machine', 'machines that can be paid for'),
        turnedDown: column('1', 'part of each order turned down for want of credit'),
      },
    },
    goodsMakers: {
      reads: ['supplier', 'expansion', 'replacement'],
      owns: { turnedDown: column('machine', 'machines turned down for want of credit of the maker') },
    },
    bank: {},
  },
  flows: {
    loans: credit('loans', 'bank', 'machineMakers', 'loans for wages and research of machine makers'),
  },
});

const finance = ({ tables: { machineMakers: makers }, flows }: ContextOf<typeof ports>, i: number) => {
  const cash = makers.cash[i];
  const room = Math.max(makers.creditLimit[i] - makers.loans[i], 0);
  const ordered = makers.ordered[i];
  const margin = makers.price[i] - makers.unitCost[i];
  const research = makers.researchBudget[i];
  // Customers pay with the order and more than a machine costs: what research leaves short, fewer machines do not mend.
  const machines = research - ordered * margin > cash + room ? 0 : ordered;
  // Research is paid in any case, on credit beyond the limit if it must be.
  const wanted = research - machines * margin - cash;
  if (wanted > 0) flows.loans.pay(0, i, wanted);
  makers.plannedMachines[i] = machines;
  makers.turnedDown[i] = ordered > 0 ? 1 - machines / ordered : 0;
};

export const machineMakerPlan = institution(ports, {
  step(context) {
    const { machineMakers: makers, goodsMakers: goods } = context.tables;
    for (let i = 0; i < makers.size; i++) if (makers.alive[i]) finance(context, i);
    for (let j = 0; j < goods.size; j++) {
      if (!goods.alive[j]) continue;
      const machines = goods.expansion[j] + goods.replacement[j];
      goods.turnedDown[j] = Math.floor(machines * makers.turnedDown[goods.supplier[j]]);
    }
  },
});
