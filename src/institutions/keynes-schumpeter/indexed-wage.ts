import { clamp, column, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'indexedWage',
  phase: 'plans',
  says: 'One wage for everybody follows last period’s productivity, prices and unemployment, and never falls below its floor.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    // The paper numbers the first two of these weights the other way round than its program does.
    onPrices: quantity('1', 'weight of inflation'),
    onProductivity: quantity('1', 'weight of the growth of output per worker'),
    onUnemployment: quantity('1', 'weight of the relative change of unemployment'),
    mostChange: quantity('1', 'largest change of each of them that counts, either way'),
    opening: quantity('money/period', 'wage before the first period'),
    floor: quantity('money/period', 'lowest wage'),
  },
  tables: {
    machineMakers: { owns: { wage: column('money/period', 'wage the firm pays') } },
    goodsMakers: { owns: { wage: column('money/period', 'wage the firm pays') } },
    nation: {
      reads: ['inflation', 'productivityGrowth', 'unemploymentChange'],
      owns: {
        wage: column('money/period', 'wage'),
        lastWage: column('money/period', 'wage a period ago'),
      },
    },
  },
});

export const indexedWage = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.wage[0] = p.opening;
    nation.lastWage[0] = p.opening;
  },
  step({ tables: { nation, machineMakers, goodsMakers }, p }) {
    const most = p.mostChange;
    const rise =
      p.onPrices * clamp(nation.inflation[0], -most, most) +
      p.onProductivity * clamp(nation.productivityGrowth[0], -most, most) +
      p.onUnemployment * clamp(nation.unemploymentChange[0], -most, most);
    nation.lastWage[0] = nation.wage[0];
    nation.wage[0] = Math.max(nation.wage[0] * (1 + rise), p.floor);
    for (let i = 0; i < machineMakers.size; i++) machineMakers.wage[i] = nation.wage[0];
    for (let j = 0; j < goodsMakers.size; j++) goodsMakers.wage[j] = nation.wage[0];
  },
  greet: {
    machineMakers({ tables: { nation, machineMakers } }, row) {
      machineMakers.wage[row] = nation.wage[0];
    },
    goodsMakers({ tables: { nation, goodsMakers } }, row) {
      goodsMakers.wage[row] = nation.wage[0];
    },
  },
});
