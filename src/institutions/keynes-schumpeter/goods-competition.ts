import { column, type ContextOf, declare, exp, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'goodsCompetition',
  phase: 'goods',
  says: 'A firm that gained customers raises its mark-up; cheap firms that filled their orders gain customers from the others.',
  literature: ['dosi-fagiolo-roventini-2010', 'silverberg-dosi-orsenigo-1988', 'pereira-ks-lsd'],
  parameters: {
    openingMarkUp: share('mark-up of a new firm'),
    markUpResponse: quantity('1', 'relative change of the mark-up per relative change of the share'),
    selection: quantity('1', 'relative change of the share per relative lead in competitiveness'),
    onPrice: quantity('1', 'weight of the price'),
    onUnfilled: quantity('1', 'weight of unfilled orders'),
    leastShare: share('share of the market below which a firm leaves'),
    tolerance: share('how far shares may add up to something else than 1 before they are made to'),
    rule: quantity('choice', '0: lead over the mean; 1: scores between 0.1 and 0.9; 2: logistic'),
    logisticSlope: quantity('1', 'slope of the logistic rule'),
    logisticSpan: quantity('1', 'most relative change of a share under the logistic rule'),
  },
  tables: {
    goodsMakers: {
      reads: ['operating', 'unitCost', 'unfilled', 'entered', 'machines'],
      owns: {
        markUp: column('1', 'price over unit cost, less 1'),
        price: column('money/good', 'price'),
        competitiveness: column('1', 'the more, the better'),
        share: column('1', 'part of demand that turns to the firm'),
        lastShare: column('1', 'the same a period ago'),
      },
    },
    nation: {
      reads: ['goodsUnitCost', 'meanUnfilled'],
      owns: {
        consumerPrice: column('money/good', 'mean price by share of demand'),
        meanMarkUp: column('1', 'mean mark-up by share of demand'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Ambiguity A6: with negative competitiveness the sign of the paper's rule rewards the worst; this is the program's. */
export const leadRule = (own: number, mean: number, selection: number): number =>
  1 - selection * (own / mean - 1);
/** The share never rises or falls by more than the span. */
export const logisticRule = (own: number, mean: number, slope: number, span: number): number =>
  (2 * span) / (1 + exp((-slope * (own - mean)) / mean)) + 1 - span;

/** Shares are sums of many parts. */
const ROUNDING = 1e-9;
const LOWEST_SCORE = 0.1;
const HIGHEST_SCORE = 0.9;
/** A value between the lowest and the highest of all firms, as a score. */
export const score = (value: number, low: number, high: number): number =>
  high > low
    ? LOWEST_SCORE + ((HIGHEST_SCORE - LOWEST_SCORE) * (value - low)) / (high - low)
    : (LOWEST_SCORE + HIGHEST_SCORE) / 2;

/** Shares made to add up to one again, when they are too far from it. */
const rescale = ({ tables: { goodsMakers }, p }: Here) => {
  let all = 0;
  for (let j = 0; j < goodsMakers.size; j++) if (goodsMakers.alive[j]) all += goodsMakers.share[j];
  if (Math.abs(all - 1) <= p.tolerance || all === 0) return;
  for (let j = 0; j < goodsMakers.size; j++) if (goodsMakers.alive[j]) goodsMakers.share[j] /= all;
};

const setPrices = ({ tables: { goodsMakers, nation }, p }: Here) => {
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    const { share: now, lastShare: before, markUp } = goodsMakers;
    if (before[j] > 0 && now[j] >= p.leastShare && before[j] >= p.leastShare)
      markUp[j] *= 1 + p.markUpResponse * (now[j] / before[j] - 1);
    const cost = goodsMakers.operating[j] ? goodsMakers.unitCost[j] : nation.goodsUnitCost[0];
    goodsMakers.price[j] = (1 + markUp[j]) * cost;
  }
};

/** Price and unfilled orders against the means of firms at work. */
const byMeans = ({ tables: { goodsMakers, nation }, p }: Here) => {
  let prices = 0;
  let working = 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j] || !goodsMakers.operating[j]) continue;
    prices += goodsMakers.price[j];
    working++;
  }
  const mean = prices / working;
  const unfilled = nation.meanUnfilled[0] + 1;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j] || !goodsMakers.operating[j]) continue;
    const late = unfilled > 1 ? (goodsMakers.unfilled[j] + 1) / unfilled : 1;
    goodsMakers.competitiveness[j] = (-p.onPrice * goodsMakers.price[j]) / mean - p.onUnfilled * late;
  }
};

/** Price and unfilled orders as scores between those of the best and the worst firm at work. */
const byScores = ({ tables: { goodsMakers }, p }: Here) => {
  let [lowPrice, highPrice, lowLate, highLate] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j] || !goodsMakers.operating[j]) continue;
    lowPrice = Math.min(lowPrice, goodsMakers.price[j]);
    highPrice = Math.max(highPrice, goodsMakers.price[j]);
    lowLate = Math.min(lowLate, goodsMakers.unfilled[j]);
    highLate = Math.max(highLate, goodsMakers.unfilled[j]);
  }
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j] || !goodsMakers.operating[j]) continue;
    const cheap = 1 - score(goodsMakers.price[j], lowPrice, highPrice);
    const prompt = 1 - score(goodsMakers.unfilled[j], lowLate, highLate);
    goodsMakers.competitiveness[j] = p.onPrice * cheap + p.onUnfilled * prompt;
  }
};

const newShare = ({ tables: { goodsMakers }, p, clock }: Here, j: number, mean: number, capacity: number) => {
  const before = goodsMakers.share[j];
  if (!goodsMakers.operating[j]) return 0;
  // A firm that sells for the first time begins with its share of all machines.
  if (before === 0 && goodsMakers.entered[j] >= 0 && goodsMakers.entered[j] === clock.quarter - 2)
    return Math.max(goodsMakers.machines[j] / capacity, p.leastShare);
  const own = goodsMakers.competitiveness[j];
  const factor =
    p.rule === 2
      ? logisticRule(own, mean, p.logisticSlope, p.logisticSpan)
      : leadRule(own, mean, p.rule === 1 ? -p.selection : p.selection);
  // Just under the least share, so that a firm sells its stock before it leaves.
  return Math.max(before * factor, 0.99 * p.leastShare);
};

const setShares = (context: Here) => {
  const { tables, p } = context;
  const { goodsMakers } = tables;
  if (p.rule === 1) byScores(context);
  else byMeans(context);
  let mean = 0;
  let capacity = 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    capacity += goodsMakers.machines[j];
    if (goodsMakers.operating[j]) mean += goodsMakers.competitiveness[j] * goodsMakers.share[j];
  }
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    const next = newShare(context, j, mean, capacity);
    goodsMakers.lastShare[j] = goodsMakers.share[j];
    goodsMakers.share[j] = next;
  }
  rescale(context);
};

export const goodsCompetition = institution(ports, {
  open({ tables: { goodsMakers, nation }, p }) {
    goodsMakers.share.fill(1 / goodsMakers.count, 0, goodsMakers.size);
    goodsMakers.lastShare.fill(1 / goodsMakers.count, 0, goodsMakers.size);
    nation.consumerPrice[0] = (1 + p.openingMarkUp) * goodsMakers.unitCost[0];
  },
  step(context) {
    const { goodsMakers, nation } = context.tables;
    // The customers of firms that left since.
    rescale(context);
    setPrices(context);
    setShares(context);
    nation.consumerPrice[0] = 0;
    nation.meanMarkUp[0] = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      nation.consumerPrice[0] += goodsMakers.share[j] * goodsMakers.price[j];
      nation.meanMarkUp[0] += goodsMakers.share[j] * goodsMakers.markUp[j];
    }
  },
  greet: {
    goodsMakers({ tables: { goodsMakers }, p }, row) {
      goodsMakers.markUp[row] = p.openingMarkUp;
      goodsMakers.price[row] = (1 + p.openingMarkUp) * goodsMakers.unitCost[row];
    },
  },
  invariants: {
    'nobody has a share below zero, and all have no more than one': ({ tables: { goodsMakers }, p }) => {
      let all = 0;
      for (let j = 0; j < goodsMakers.size; j++) {
        if (!goodsMakers.alive[j]) continue;
        if (goodsMakers.share[j] < 0) return false;
        all += goodsMakers.share[j];
      }
      // Less than one when firms have just left; the next step shares out their customers.
      return all <= 1 + 2 * p.tolerance + ROUNDING;
    },
  },
});
