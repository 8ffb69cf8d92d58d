import { column, type ContextOf, declare, institution } from '../../kernel/index.js';

const ports = declare({
  name: 'productivityGains',
  phase: 'settlement',
  says: 'Wages follow what machines make possible, not what is sold: productivity is that of techniques, by share of the market.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  tables: {
    machineMakers: { reads: ['share', 'makingProductivity', 'staff'] },
    goodsMakers: {
      reads: ['share', 'meanProductivity', 'staff', 'operating'],
      owns: {
        lastProductivity: column('good/worker', 'mean productivity of its machines last period; 0 for none'),
        productivityGrowth: column('1', 'its relative change; 0 for a firm that begins'),
      },
    },
    nation: {
      owns: {
        makersProductivity: column('1', 'making productivity by share of machines made'),
        makersProductivityGrowth: column('1', 'its relative change'),
        technicalProductivity: column('1', 'productivity of both kinds of makers by staff'),
        technicalGrowth: column('1', 'its relative change'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Relative change; none where there was nothing before. */
export const change = (now: number, before: number): number => (before > 0 ? now / before - 1 : 0);

const ofMakers = ({ tables: { machineMakers, nation } }: Here): number => {
  let productivity = 0;
  let staff = 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    productivity += machineMakers.share[i] * machineMakers.makingProductivity[i];
    staff += machineMakers.staff[i];
  }
  nation.makersProductivityGrowth[0] = change(productivity, nation.makersProductivity[0]);
  nation.makersProductivity[0] = productivity;
  return staff;
};

export const productivityGains = institution(ports, {
  step(context) {
    const { goodsMakers, nation } = context.tables;
    const inMachines = ofMakers(context);
    let productivity = 0;
    let inGoods = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      const now = goodsMakers.operating[j] ? goodsMakers.meanProductivity[j] : 0;
      goodsMakers.productivityGrowth[j] = change(now, goodsMakers.lastProductivity[j]);
      goodsMakers.lastProductivity[j] = now;
      productivity += goodsMakers.share[j] * goodsMakers.meanProductivity[j];
      inGoods += goodsMakers.staff[j];
    }
    const staff = inMachines + inGoods;
    const both = nation.makersProductivity[0] * inMachines + productivity * inGoods;
    const mean = staff > 0 ? both / staff : nation.technicalProductivity[0];
    nation.technicalGrowth[0] = change(mean, nation.technicalProductivity[0]);
    nation.technicalProductivity[0] = mean;
  },
});
