import {
  column,
  type ContextOf,
  declare,
  exp,
  flag,
  institution,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'separations',
  phase: 'labour',
  says: 'Others quit and are let go as the market goes; regular workers stay, and firms hoard them until losses last.',
  literature: ['ono-2010', 'kambayashi-kato-2017'],
  parameters: {
    lifetimeEmployment: share('how far the norm of lifetime employment holds for regular workers'),
    insiderQuits: quantity('1/quarter', 'quits of regular workers under the norm at balanced tightness'),
    regularQuits: quantity('1/quarter', 'quits of regular workers without the norm at balanced tightness'),
    marketQuits: quantity('1/quarter', 'quits and ends of contract of other workers at balanced tightness'),
    contractEnds: share('part of the latter in which the contract ends and nobody chose to go'),
    freshQuits: quantity('1', 'quits of those who have just joined over those at mean tenure'),
    settledQuits: quantity('1', 'quits after many years over those at mean tenure'),
    settling: quantity('quarter', 'tenure after which two thirds of that fall is over'),
    matchResponse: quantity('1', 'fall of quits per part by which the match is better than usual'),
    portability: share('part of pension and rank that comes along on a move'),
    insiderLayoffs: quantity('1/quarter', 'part of idle staff beyond what is hoarded that the norm lets go'),
    marketLayoffs: quantity('1/quarter', 'the same without the norm, of all idle staff'),
    hoarding: share('idle part of staff that a firm keeps in a coalition of full strength'),
    dismissalCost: quantity('quarter', 'pay owed to a regular worker who is let go'),
    idleHorizon: quantity('quarter', 'time for which a firm reckons to keep idle staff'),
    distressLayoffs: quantity('1/quarter', 'more of it let go for each quarter of losses'),
    longestLosses: quantity('quarter', 'loss quarters counted at most'),
    publicQuits: quantity('1/quarter', 'public servants who leave'),
  },
  tables: {
    workers: {
      reads: ['employer', 'publicServant', 'regular', 'match', 'joined'],
      owns: { leaving: flag('leaves the job this quarter'), quit: flag('leaves it by choice') },
    },
    firms: {
      reads: ['workers', 'desiredWorkers', 'lossQuarters', 'closing', 'sector', 'payScale', 'deposits'],
      owns: {
        layoffs: column('1/quarter', 'chance of each worker who is not regular to be let go'),
        regularLayoffs: column('1/quarter', 'chance of each regular worker to be let go'),
        dismissed: column('worker', 'regular workers let go'),
      },
    },
    sectors: { reads: ['wage'] },
    nation: {
      reads: ['tightness', 'coalition'],
      owns: {
        leavers: column('worker/quarter', 'staff of firms who leave, but for retirement'),
        severance: column('money/quarter', 'paid to regular workers let go'),
        dismissalCost: column('quarter', 'pay owed to a regular worker who is let go'),
      },
    },
  },
  flows: { severance: transfer('firms', 'households', 'pay owed to regular workers let go') },
  draws: ['quit'],
});
type Here = ContextOf<typeof ports>;

/** Idle part of staff kept: what the coalition hoards, and what costs less to keep than to let go. */
export const keptIdle = (hoarding: number, coalition: number, dismissalCost: number, horizon: number) =>
  hoarding * coalition + dismissalCost / horizon;

const setLayoffs = ({ tables: { firms, nation }, p }: Here) => {
  const norm = p.lifetimeEmployment;
  const kept = keptIdle(p.hoarding, nation.coalition[0], p.dismissalCost, p.idleHorizon);
  const dear = p.dismissalCost / p.idleHorizon;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const idle = firms.workers[j] > 0 ? Math.max(0, 1 - firms.desiredWorkers[j] / firms.workers[j]) : 0;
    const losses = Math.min(firms.lossQuarters[j], p.longestLosses);
    const insider = (p.insiderLayoffs + p.distressLayoffs * losses) * Math.max(0, idle - kept);
    const market = p.marketLayoffs * Math.max(0, idle - dear);
    firms.layoffs[j] = p.marketLayoffs * idle;
    firms.regularLayoffs[j] = Math.min(1, norm * insider + (1 - norm) * market);
    firms.dismissed[j] = 0;
  }
};

/** Quits of regular workers: portable pensions close part of the way to those without the norm. */
export const quitsOfRegulars = (norm: number, insider: number, free: number, portability: number) =>
  norm * (insider + portability * (free - insider)) + (1 - norm) * free;

const LONGEST = 240;
const scratch = { byTenure: new Float64Array(LONGEST) };

/** Quits by tenure over those at mean tenure: many leave early, few who have stayed. */
export const settledness = (tenure: number, fresh: number, settled: number, settling: number) =>
  settled + (fresh - settled) * exp(-tenure / settling);

const leave = ({ tables: { workers, firms, nation }, p, draws, clock }: Here) => {
  const { lifetimeEmployment, insiderQuits, regularQuits, portability, matchResponse } = p;
  const { alive, id, employer, publicServant, regular, match, joined, leaving, quit } = workers;
  const { workers: staff, closing, layoffs, regularLayoffs, dismissed } = firms;
  const { byTenure } = scratch;
  const { period } = clock;
  const tightness = nation.tightness[0];
  const insiders = tightness * quitsOfRegulars(lifetimeEmployment, insiderQuits, regularQuits, portability);
  const others = tightness * p.marketQuits;
  const chosenOfOthers = 1 - p.contractEnds;
  let leavers = 0;
  for (let t = 0; t < LONGEST; t++) byTenure[t] = settledness(t, p.freshQuits, p.settledQuits, p.settling);
  for (let i = 0; i < workers.size; i++) {
    if (!alive[i]) continue;
    const j = employer[i];
    leaving[i] = 0;
    quit[i] = 0;
    if (j < 0) {
      if (publicServant[i] && draws.quit.uniform(id[i]) < p.publicQuits) leaving[i] = 1;
      continue;
    }
    // The last one at work is the owner, who leaves by closing the firm.
    if (staff[j] <= 1 && !closing[j]) continue;
    const content = Math.max(0, 1 - matchResponse * (match[i] - 1));
    const stay = Math.min(LONGEST - 1, period - joined[i]);
    const quits = content * byTenure[stay] * (regular[i] ? insiders : others);
    const u = draws.quit.uniform(id[i]);
    if (!closing[j] && u >= quits + (regular[i] ? regularLayoffs[j] : layoffs[j])) continue;
    leavers++;
    leaving[i] = 1;
    if (u < (regular[i] ? quits : chosenOfOthers * quits)) quit[i] = 1;
    else if (!closing[j]) dismissed[j] += regular[i];
  }
  nation.leavers[0] = leavers;
};

const compensate = ({ tables: { firms, sectors, nation }, p, flows }: Here) => {
  nation.severance[0] = 0;
  nation.dismissalCost[0] = p.dismissalCost;
  if (p.dismissalCost === 0) return;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.dismissed[j] === 0) continue;
    const owed = firms.dismissed[j] * p.dismissalCost * sectors.wage[firms.sector[j]] * firms.payScale[j];
    nation.severance[0] += flows.severance.pay(j, 0, Math.min(owed, Math.max(0, firms.deposits[j])));
  }
};

export const separations = institution(ports, {
  step(context) {
    setLayoffs(context);
    leave(context);
    compensate(context);
  },
  invariants: {
    'nobody quits without leaving, and nothing is owed where dismissal costs nothing': ({
      tables: { workers, nation },
      p,
    }) => {
      for (let i = 0; i < workers.size; i++)
        if (workers.alive[i] && workers.quit[i] > workers.leaving[i]) return false;
      return p.dismissalCost > 0 || nation.severance[0] === 0;
    },
  },
});
