import { clamp, column, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'incumbentWages',
  phase: 'labour',
  says: 'The wage of a job follows the productivity of the nation and of the firm, or stands still, but not under the minimum wage.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    indexation: share('part of the rise that those in a job get'),
    onPrices: quantity('1', 'weight of inflation'),
    onProductivity: quantity('1', 'weight of the growth of productivity of the nation'),
    onUnemployment: quantity('1', 'weight of the relative change of unemployment'),
    onFirm: quantity('1', 'weight of the growth of productivity of the firm'),
    mostChange: quantity('1', 'largest change of each of them that counts, either way'),
  },
  tables: {
    workers: {
      reads: ['employer', 'makesMachines', 'wage'],
      owns: { dueWage: column('money/period', 'wage due to the worker in the job held; 0 without one') },
    },
    goodsMakers: {
      reads: ['productivityGrowth'],
      owns: { wageRise: column('1', 'relative rise of wages in the firm') },
    },
    nation: {
      reads: [
        'inflation',
        'unemploymentChange',
        'technicalGrowth',
        'makersProductivityGrowth',
        'minimumWage',
      ],
      owns: { makersWageRise: column('1', 'relative rise of wages of machine makers') },
    },
  },
});

/** Weight of the nation's productivity: never so high that both weights together pass on more than there is. */
export const nationalWeight = (onProductivity: number, onFirm: number): number =>
  onProductivity + onFirm > 1 ? Math.max(1 - onFirm, 0) : onProductivity;

export const incumbentWages = institution(ports, {
  step({ tables: { workers, goodsMakers, nation }, p }) {
    const most = p.mostChange;
    const common =
      p.onPrices * clamp(nation.inflation[0], -most, most) +
      nationalWeight(p.onProductivity, p.onFirm) * clamp(nation.technicalGrowth[0], -most, most) +
      p.onUnemployment * clamp(nation.unemploymentChange[0], -most, most);
    nation.makersWageRise[0] = common + p.onFirm * clamp(nation.makersProductivityGrowth[0], -most, most);
    for (let j = 0; j < goodsMakers.size; j++)
      if (goodsMakers.alive[j])
        goodsMakers.wageRise[j] = common + p.onFirm * clamp(goodsMakers.productivityGrowth[j], -most, most);
    for (let i = 0; i < workers.size; i++) {
      const employer = workers.employer[i];
      workers.dueWage[i] = 0;
      if (employer < 0 && !workers.makesMachines[i]) continue;
      const rise = employer < 0 ? nation.makersWageRise[0] : goodsMakers.wageRise[employer];
      workers.dueWage[i] = Math.max(workers.wage[i] * (1 + p.indexation * rise), nation.minimumWage[0]);
    }
  },
  invariants: {
    'nobody in a job is due less than the minimum wage': ({ tables: { workers, nation } }) => {
      for (let i = 0; i < workers.size; i++)
        if (workers.dueWage[i] > 0 && workers.dueWage[i] < nation.minimumWage[0]) return false;
      return true;
    },
  },
});
