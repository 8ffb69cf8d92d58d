import {
  clamp,
  column,
  type ContextOf,
  declare,
  flag,
  institution,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'rollover',
  phase: 'turnover',
  says: 'A bank rolls over the bills of a firm with losses the longer, the more of its debt is covered; then it may refuse.',
  literature: ['kiyotaki-moore-1997', 'gan-2007'],
  parameters: {
    patience: quantity('quarter', 'quarters of losses for which a bank rolls over a debt that is covered'),
    landCover: share('part of the value of land that covers debt'),
    capitalCover: share('part of the value of capital that covers debt'),
    foresight: quantity('year', 'years for which banks see the price of land go on as it does'),
    refusal: quantity('1/quarter', 'chance that a bank calls in a loan when its patience has ended'),
  },
  tables: {
    firms: {
      reads: ['loans', 'land', 'capital', 'lossQuarters', 'zombie', 'guaranteed', 'guaranteeRoom', 'closing'],
      owns: { refused: flag('its bank does not roll over its bills any more') },
    },
    nation: {
      reads: ['commercialLandPrice', 'commercialLandGrowth', 'capitalPrice'],
      owns: { meanCover: column('1', 'part of the debt of firms with losses that is covered') },
    },
  },
  draws: ['refusal'],
});
type Here = ContextOf<typeof ports>;

/** What a plot is worth to a bank that sees its price go on as it does for some years. */
export const foreseen = (price: number, growth: number, years: number) =>
  price * Math.max(0, 1 + growth * years);

/** Whether a bank that waits `patience` quarters on a covered debt has waited long enough on this one. */
export const waited = (lossQuarters: number, cover: number, patience: number) =>
  lossQuarters > 0 && lossQuarters >= patience * cover;

/** Part of the debt of a firm that land, capital and the state cover. */
const coverOf = ({ tables: { firms, nation }, p }: Here, j: number, plot: number) => {
  const capital = firms.capital[j] * nation.capitalPrice[0];
  const assets = p.landCover * firms.land[j] * plot + p.capitalCover * capital;
  return clamp((assets + firms.guaranteed[j] + firms.guaranteeRoom[j]) / firms.loans[j], 0, 1);
};

export const rollover = institution(ports, {
  step(context) {
    const { tables, p, draws } = context;
    const { firms, nation } = tables;
    const plot = foreseen(nation.commercialLandPrice[0], nation.commercialLandGrowth[0], p.foresight);
    let debts = 0;
    let covered = 0;
    for (let j = 0; j < firms.size; j++) {
      firms.refused[j] = 0;
      if (!firms.alive[j] || firms.closing[j] || firms.lossQuarters[j] === 0 || firms.loans[j] <= 0) continue;
      const cover = coverOf(context, j, plot);
      debts += firms.loans[j];
      covered += cover * firms.loans[j];
      if (firms.zombie[j] || !waited(firms.lossQuarters[j], cover, p.patience)) continue;
      if (draws.refusal.uniform(firms.id[j]) < p.refusal) firms.refused[j] = 1;
    }
    nation.meanCover[0] = debts > 0 ? covered / debts : 1;
  },
});
