import { column, type ContextOf, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'firmWages',
  phase: 'plans',
  says: 'Firms reckon their costs at the mean wage they paid last period, all machine makers at the same.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    opening: quantity('money/period', 'wage before the first period'),
  },
  tables: {
    machineMakers: {
      reads: ['staff', 'wageBill'],
      owns: { wage: column('money/period', 'mean wage that machine makers paid last period') },
    },
    goodsMakers: {
      reads: ['staff', 'wageBill'],
      owns: { wage: column('money/period', 'mean wage that the firm paid last period') },
    },
    nation: {
      reads: ['employment', 'wageBill'],
      owns: {
        wage: column('money/period', 'mean wage paid last period'),
        lastWage: column('money/period', 'mean wage paid a period before that'),
        makerWage: column('money/period', 'mean wage that machine makers paid last period'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Mean wage of a bill; without staff there is none, and the wage before it stands. */
export const meanWage = (bill: number, staff: number, before: number): number =>
  staff > 0 && bill > 0 ? bill / staff : before;

const ofMakers = ({ tables: { machineMakers, nation } }: Here) => {
  let bill = 0;
  let staff = 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    bill += machineMakers.wageBill[i];
    staff += machineMakers.staff[i];
  }
  nation.makerWage[0] = meanWage(bill, staff, nation.makerWage[0]);
  for (let i = 0; i < machineMakers.size; i++)
    if (machineMakers.alive[i]) machineMakers.wage[i] = nation.makerWage[0];
};

export const firmWages = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.wage[0] = p.opening;
    nation.lastWage[0] = p.opening;
    nation.makerWage[0] = p.opening;
  },
  step(context) {
    const { goodsMakers, nation } = context.tables;
    nation.lastWage[0] = nation.wage[0];
    nation.wage[0] = meanWage(nation.wageBill[0], nation.employment[0], nation.wage[0]);
    ofMakers(context);
    for (let j = 0; j < goodsMakers.size; j++)
      if (goodsMakers.alive[j])
        goodsMakers.wage[j] = meanWage(goodsMakers.wageBill[j], goodsMakers.staff[j], goodsMakers.wage[j]);
  },
  greet: {
    machineMakers({ tables: { nation, machineMakers } }, row) {
      machineMakers.wage[row] = nation.makerWage[0];
    },
    goodsMakers({ tables: { nation, goodsMakers } }, row) {
      goodsMakers.wage[row] = nation.wage[0];
    },
  },
});
