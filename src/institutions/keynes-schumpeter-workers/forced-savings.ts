import { column, type ContextOf, declare, institution, share, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'forcedSavings',
  phase: 'goods',
  says: 'What could not be bought is put aside, and spent later as far as a part of income goes, so that demand is not heated up at once.',
  literature: ['pereira-ks-labour-lsd'],
  parameters: { mostRecovered: share('most of past savings spent in a period, over its income') },
  tables: {
    households: { reads: ['deposits'] },
    savings: { reads: ['deposits'] },
    nation: {
      reads: [
        'desiredConsumption',
        'consumption',
        'makerLiquidation',
        'goodsLiquidation',
        'makerRescue',
        'goodsRescue',
      ],
      owns: { recovered: column('money/period', 'past savings that are to be spent') },
    },
  },
  flows: {
    setAside: transfer('households', 'savings', 'savings put aside'),
    taken: transfer('savings', 'households', 'savings taken to be spent'),
  },
});

/** Past savings that are to be spent: as much as a part of income, and no more than there is. */
export const recovery = (saved: number, income: number, mostRecovered: number): number =>
  Math.max(Math.min(saved, mostRecovered * income), 0);

/** What households had left when the goods were sold, and got or gave when firms closed or were refounded. */
const left = ({ tables: { nation } }: ContextOf<typeof ports>): number =>
  nation.desiredConsumption[0] -
  nation.consumption[0] +
  nation.makerLiquidation[0] +
  nation.goodsLiquidation[0] -
  nation.makerRescue[0] -
  nation.goodsRescue[0];

export const forcedSavings = institution(ports, {
  step(context) {
    const { tables, p, flows } = context;
    const { households, savings, nation } = tables;
    const more = left(context);
    // Who paid for refounding more than was left has paid it out of savings.
    if (more < 0) flows.taken.pay(0, 0, Math.min(-more, savings.deposits[0]));
    else flows.setAside.pay(0, 0, Math.max(Math.min(more, households.deposits[0]), 0));
    const income = households.deposits[0];
    nation.recovered[0] = flows.taken.pay(0, 0, recovery(savings.deposits[0], income, p.mostRecovered));
  },
});
