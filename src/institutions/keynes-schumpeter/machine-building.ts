import { column, type ContextOf, declare, institution, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'machineBuilding',
  phase: 'production',
  says: 'Short of people a machine maker cuts each order alike, but not its last machine, and pays back what was paid for the rest.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  tables: {
    machineMakers: {
      reads: ['plannedMachines', 'staff', 'staffWanted', 'researchStaff', 'researchersWanted'],
      owns: {
        shortOfStaff: column('1', 'part of its work for which people are missing'),
        made: column('machine', 'machines made'),
        sales: column('money/period', 'machines sold, at their price'),
      },
    },
    goodsMakers: {
      reads: ['supplier', 'expansion', 'replacement', 'turnedDown', 'orderPrice', 'prepaid'],
      owns: {
        expanded: column('machine', 'machines delivered to grow'),
        replaced: column('machine', 'machines delivered to replace others'),
        invested: column('money/period', 'paid for the machines delivered'),
      },
    },
  },
  flows: { refunds: transfer('machineMakers', 'goodsMakers', 'advances paid back') },
});
type Here = ContextOf<typeof ports>;

/** Machines of an order that are not made for want of people; one at least is. */
export const cut = (machines: number, shortage: number): number =>
  Math.min(Math.floor(machines * shortage), machines - 1);

const shortage = ({ tables: { machineMakers: makers } }: Here, i: number) => {
  if (makers.staff[i] >= makers.staffWanted[i]) return 0;
  const wanted = makers.staffWanted[i] - makers.researchersWanted[i];
  return wanted > 0 ? 1 - (makers.staff[i] - makers.researchStaff[i]) / wanted : 1;
};

const deliver = ({ tables: { machineMakers: makers, goodsMakers: goods }, flows }: Here, j: number) => {
  const ordered = goods.expansion[j] + goods.replacement[j];
  goods.expanded[j] = 0;
  goods.replaced[j] = 0;
  goods.invested[j] = 0;
  if (ordered === 0) return;
  const supplier = goods.supplier[j];
  const accepted = ordered - goods.turnedDown[j];
  const short = makers.shortOfStaff[supplier];
  const missing = goods.turnedDown[j] + (short > 0 && accepted > 0 ? cut(accepted, short) : 0);
  // What does not come is taken from the replacements first.
  goods.replaced[j] = Math.max(goods.replacement[j] - missing, 0);
  goods.expanded[j] = goods.expansion[j] - Math.max(missing - goods.replacement[j], 0);
  const refund =
    missing === ordered ? goods.prepaid[j] : Math.min(missing * goods.orderPrice[j], goods.prepaid[j]);
  const back = missing > 0 ? flows.refunds.pay(supplier, j, refund) : 0;
  goods.invested[j] = goods.prepaid[j] - back;
  makers.made[supplier] += ordered - missing;
  makers.sales[supplier] += goods.invested[j];
};

export const machineBuilding = institution(ports, {
  step(context) {
    const { machineMakers: makers, goodsMakers: goods } = context.tables;
    for (let i = 0; i < makers.size; i++) {
      if (!makers.alive[i]) continue;
      makers.shortOfStaff[i] = shortage(context, i);
      makers.made[i] = 0;
      makers.sales[i] = 0;
    }
    for (let j = 0; j < goods.size; j++) if (goods.alive[j]) deliver(context, j);
  },
  invariants: {
    'nobody gets more machines than it ordered': ({ tables: { goodsMakers: goods } }) => {
      for (let j = 0; j < goods.size; j++) {
        if (!goods.alive[j]) continue;
        const { expanded, expansion, replaced, replacement } = goods;
        if (expanded[j] < 0 || expanded[j] > expansion[j]) return false;
        if (replaced[j] < 0 || replaced[j] > replacement[j]) return false;
      }
      return true;
    },
  },
});
