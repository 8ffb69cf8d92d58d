import {
  by,
  column,
  type ContextOf,
  declare,
  institution,
  log,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'investmentCouncils',
  phase: 'plans',
  says: 'Firms guess what rivals will build; a council makes the guesses better, and a recession cartel slows cuts of capacity.',
  literature: ['murphy-shleifer-vishny-1989', 'callon-1995'],
  parameters: {
    noise: rate(
      'standard deviation of the error about the growth of the capital of rivals, without a council',
    ),
    commonPart: share('part of the variance of the error that all firms of a sector share'),
    persistence: quantity('1', 'part of an error that lasts to the next quarter'),
    clarity: share('part of the variance that a council takes away'),
    council: share('how far councils share plans'),
    councilSectors: by(['sectors'], quantity('0 or 1', 'the sector has a council')),
    response: quantity(
      'year',
      'wanted capital left to rivals per point of growth of theirs beyond the usual',
    ),
    trendMemory: quantity('1/quarter', 'weight of this quarter in the usual growth of capital'),
    cartels: share('how far recession cartels are allowed'),
    cartelSectors: by(['sectors'], quantity('0 or 1', 'the sector may form a recession cartel')),
    cutDelay: share('part of a cut of capacity that a cartel puts off'),
    recession: share('fall of output under its peak from which there may be a cartel'),
    peakDecay: quantity('1/quarter', 'forgetting of the peak'),
  },
  tables: {
    firms: {
      reads: ['sector', 'capital', 'closing'],
      owns: {
        misjudgement: column('1', "firm's own error about rivals, in standard deviations"),
        marketRoom: column('1', 'wanted capital more, for what rivals are believed to leave'),
      },
    },
    sectors: {
      reads: ['output'],
      owns: {
        capitalInPlace: column('unit', 'capital of the sector'),
        capacityGrowth: column('1/year', 'growth of the capital of the sector'),
        capacityTrend: column('1/year', 'its usual growth'),
        rumour: column('1', 'error about rivals that the sector shares, in standard deviations'),
        outputPeak: column('unit/quarter', 'highest output of late'),
        cutDelay: column('1', 'part of cuts of capacity put off'),
      },
    },
    nation: {
      owns: {
        capacityDispersion: column(
          '1/year',
          'standard deviation over sectors, by capital, of what capital grew beyond the usual',
        ),
        cartelSectors: column('1', 'part of sectors in a recession cartel'),
      },
    },
  },
  draws: ['rumour', 'own'],
});
type Here = ContextOf<typeof ports>;

const scratch = { capital: new Float64Array(64), error: new Float64Array(64) };

/** Standard deviation of beliefs about rivals when a council takes away part of the variance. */
export const beliefError = (noise: number, clarity: number, council: number) =>
  noise * Math.sqrt(Math.max(0, 1 - clarity * council));

const survey = ({ tables: { firms, sectors, nation }, p, clock }: Here) => {
  const capital = scratch.capital.fill(0);
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j] && !firms.closing[j]) capital[firms.sector[j]] += firms.capital[j];
  let squares = 0;
  let weights = 0;
  for (let s = 1; s < sectors.size; s++) {
    const before = sectors.capitalInPlace[s];
    const growth = before > 0 && capital[s] > 0 ? 4 * log(capital[s] / before) : 0;
    if (clock.quarter === 1) sectors.capacityTrend[s] = growth;
    const beyond = growth - sectors.capacityTrend[s];
    squares += capital[s] * beyond * beyond;
    weights += capital[s];
    sectors.capacityTrend[s] += p.trendMemory * beyond;
    sectors.capacityGrowth[s] = growth;
    sectors.capitalInPlace[s] = capital[s];
  }
  nation.capacityDispersion[0] = weights > 0 ? Math.sqrt(squares / weights) : 0;
};

const cartels = ({ tables: { sectors, nation }, p }: Here) => {
  let number = 0;
  for (let s = 1; s < sectors.size; s++) {
    const peak = Math.max(sectors.output[s], (1 - p.peakDecay) * sectors.outputPeak[s]);
    sectors.outputPeak[s] = peak;
    const falls = sectors.output[s] < (1 - p.recession) * peak;
    const allowed = falls ? p.cartels * p.cartelSectors[s] : 0;
    sectors.cutDelay[s] = p.cutDelay * allowed;
    if (allowed > 0) number++;
  }
  nation.cartelSectors[0] = number / Math.max(1, sectors.size - 1);
};

const rumours = ({ tables: { sectors }, p, draws }: Here) => {
  const fresh = Math.sqrt(1 - p.persistence * p.persistence);
  for (let s = 1; s < sectors.size; s++) {
    sectors.rumour[s] = p.persistence * sectors.rumour[s] + fresh * draws.rumour.normal(s);
    scratch.error[s] = beliefError(p.noise, p.clarity, p.council * p.councilSectors[s]);
  }
};

export const investmentCouncils = institution(ports, {
  step(context) {
    survey(context);
    cartels(context);
    rumours(context);
    const { tables, p, draws } = context;
    const { firms, sectors } = tables;
    const fresh = Math.sqrt(1 - p.persistence * p.persistence);
    const common = Math.sqrt(p.commonPart);
    const own = Math.sqrt(1 - p.commonPart);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const s = firms.sector[j];
      firms.misjudgement[j] = p.persistence * firms.misjudgement[j] + fresh * draws.own.normal(firms.id[j]);
      const error = scratch.error[s] * (common * sectors.rumour[s] + own * firms.misjudgement[j]);
      const believed = sectors.capacityGrowth[s] + error;
      firms.marketRoom[j] = p.response * (sectors.capacityTrend[s] - believed);
    }
  },
  invariants: {
    'a cartel puts off part of a cut, never all': ({ tables: { sectors } }) => {
      for (let s = 0; s < sectors.size; s++)
        if (!(sectors.cutDelay[s] >= 0 && sectors.cutDelay[s] <= 1)) return false;
      return true;
    },
  },
});
