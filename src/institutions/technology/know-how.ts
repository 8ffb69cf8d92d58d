import {
  by,
  clamp,
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'knowHow',
  phase: 'research',
  says: 'Firms learn from the frontier as far as they can absorb it, from each other, and from own research.',
  literature: ['nelson-phelps-1966', 'benhabib-spiegel-2005', 'nakamura-ohashi-2008', 'cohen-levinthal-1989'],
  parameters: {
    catchUp: by(
      ['sectors'],
      quantity('1/quarter', 'closing of the gap to the frontier without licences, at opening schooling'),
    ),
    backwardness: quantity('1', 'how much a wide gap slows the closing of it; 0 is exponential, 1 logistic'),
    schooling: quantity('1', 'efficiency of an hour from schooling, opening = 1'),
    schoolingElasticity: quantity('1', 'response of catch-up to schooling'),
    absorption: quantity('1', 'response of catch-up to the stock of own research over its reference'),
    referenceStock: quantity('1', 'stock of research over sales at which absorption is one'),
    leastStock: quantity('1', 'stock of research over sales counted at least'),
    mostAbsorption: quantity('1', 'most that absorption multiplies catch-up'),
    discovery: quantity('1/quarter', 'scale of the chance to find something new'),
    discoveryExponent: quantity('1', 'response of that chance to research over sales'),
    spillover: quantity('1', 'response of that chance to research of others'),
    step: quantity('1', 'largest rise of know-how from one find, in logs'),
    imitation: quantity('1/quarter', 'mean closing of the gap to the best of the sector'),
    embodimentBase: quantity('1/quarter', 'part of new know-how put to use without investment'),
    embodiment: quantity('1', 'part put to use per unit of investment over capital'),
    switchLoss: share('productivity in use lost when a firm takes up a foreign technology'),
    oilShock: share('fall of productivity for a rise of the real price of energy, in logs'),
    softwareWeight: by(['sectors'], quantity('1', 'weight of software in the sector, over the mean')),
    softwareImportance: quantity('1', 'elasticity of productivity to the software gap'),
    softwareLag: quantity('1/year', 'yearly widening of the software gap at home'),
    softwareCatchUp: quantity('1/year', 'part of the software gap closed in a year'),
    openingSoftware: quantity('1', 'opening software gap in logs, negative'),
    spread: quantity('1', 'opening standard deviation of know-how, in logs'),
    zombieDecay: quantity('1/quarter', 'loss of know-how of firms kept alive'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'researchStock',
        'investmentRate',
        'marketShare',
        'zombie',
        'coachingGain',
        'knowHowGain',
        'learning',
        'technologyTransfer',
        'openingKnowHow',
        'taught',
        'switching',
      ],
      owns: {
        knowHow: column('1', 'what the firm knows, opening mean of the sector = 1'),
        productivity: column('unit', 'productivity in use'),
        arrival: column('1/quarter', 'finds expected from a line of research'),
      },
    },
    sectors: {
      reads: ['frontier', 'openingProductivity', 'targetingGain', 'knowledgePool'],
      owns: {
        meanKnowHow: column('1', 'know-how weighted by market share'),
        bestKnowHow: column('1', 'mean of those above the mean'),
      },
    },
    nation: {
      reads: ['energyPrice', 'consumerPrice', 'publicCapitalEffect'],
      owns: {
        softwareGap: column('1', 'software of the country against the frontier, in logs'),
        softwareEffect: column('1', 'what the software gap multiplies productivity by'),
        lastEnergy: column('1', 'real price of energy a quarter ago, in logs'),
      },
    },
  },
  draws: ['find', 'size', 'imitation', 'opening'],
});
type Here = ContextOf<typeof ports>;

/** Growth of know-how from abroad: b log(F/A) (A/F)^s, exponential for s = 0 and slower far behind for s above 0. */
export const catchUpGrowth = (speed: number, ratio: number, backwardness: number) =>
  ratio >= 1 ? 0 : speed * -log(ratio) * (backwardness === 0 ? 1 : exp(backwardness * log(ratio)));

/** Arrival of finds: scale x research^own x pool of others^spillover. */
export const arrival = (scale: number, research: number, own: number, pool: number, spillover: number) =>
  scale * exp(own * log(research) + spillover * log(pool));

const scratch = { best: new Float64Array(64), weight: new Float64Array(64), software: new Float64Array(64) };

const survey = ({ tables: { firms, sectors } }: Here) => {
  const best = scratch.best.fill(0);
  const weight = scratch.weight.fill(0);
  sectors.meanKnowHow.fill(0);
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j]) sectors.meanKnowHow[firms.sector[j]] += firms.marketShare[j] * firms.knowHow[j];
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    if (firms.knowHow[j] < sectors.meanKnowHow[s]) continue;
    best[s] += firms.knowHow[j];
    weight[s]++;
  }
  for (let s = 1; s < sectors.size; s++)
    sectors.bestKnowHow[s] = weight[s] > 0 ? best[s] / weight[s] : sectors.meanKnowHow[s];
};

const software = ({ tables: { nation }, p }: Here) => {
  nation.softwareGap[0] += (-p.softwareLag - p.softwareCatchUp * nation.softwareGap[0]) / 4;
  nation.softwareEffect[0] = p.softwareImportance * nation.softwareGap[0];
};

const learn = ({ tables: { firms, sectors }, p, draws }: Here, j: number, schooling: number) => {
  const s = firms.sector[j];
  const absorbs = Math.min(
    p.mostAbsorption,
    exp(p.absorption * log(Math.max(firms.researchStock[j], p.leastStock) / p.referenceStock)),
  );
  const speed = p.catchUp[s] * firms.technologyTransfer[j] * schooling * absorbs;
  const ratio = firms.knowHow[j] / sectors.frontier[s];
  let growth = catchUpGrowth(speed, ratio, p.backwardness) + firms.learning[j] + firms.taught[j];
  const gap = log(sectors.bestKnowHow[s] / firms.knowHow[j]);
  if (gap > 0) growth += 2 * p.imitation * draws.imitation.uniform(firms.id[j]) * gap;
  const own = Math.max(firms.researchStock[j], p.leastStock);
  const pool = Math.max(sectors.knowledgePool[s], p.leastStock);
  firms.arrival[j] = arrival(p.discovery, own, p.discoveryExponent, pool, p.spillover);
  if (draws.find.uniform(firms.id[j]) < 1 - exp(-firms.arrival[j])) {
    const size = Math.min(draws.size.uniform(firms.id[j]), draws.size.uniform(firms.id[j], 1));
    growth += (p.step * size) / (1 + Math.max(0, -log(Math.min(1, ratio))));
  }
  const guided = sectors.targetingGain[s] + firms.coachingGain[j] + firms.knowHowGain[j];
  return firms.zombie[j] ? -p.zombieDecay : growth + guided;
};

export const knowHow = institution(ports, {
  open({ tables: { firms, sectors, nation }, p, draws }) {
    nation.softwareGap[0] = p.openingSoftware;
    nation.softwareEffect[0] = p.softwareImportance * p.openingSoftware;
    for (let j = 0; j < firms.size; j++) {
      const s = firms.sector[j];
      firms.knowHow[j] = exp(p.spread * draws.opening.normal(firms.id[j]) - (p.spread * p.spread) / 2);
      firms.productivity[j] = sectors.openingProductivity[s] * firms.knowHow[j];
    }
  },
  step(context) {
    const { tables, p } = context;
    const { firms, sectors, nation } = tables;
    survey(context);
    software(context);
    const energy = log(nation.energyPrice[0] / nation.consumerPrice[0]);
    const shock = p.oilShock * (energy - nation.lastEnergy[0]);
    nation.lastEnergy[0] = energy;
    const schooling = exp(p.schoolingElasticity * log(p.schooling));
    const lost = exp(-shock);
    for (let s = 1; s < sectors.size; s++)
      scratch.software[s] = exp(
        nation.softwareEffect[0] * p.softwareWeight[s] + nation.publicCapitalEffect[0],
      );
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const s = firms.sector[j];
      firms.knowHow[j] *= exp(learn(context, j, schooling) - shock);
      const kept = firms.switching[j] ? 1 - p.switchLoss : 1;
      const inUse = lost * kept * firms.productivity[j];
      const target = sectors.openingProductivity[s] * firms.knowHow[j] * scratch.software[s];
      const part = clamp(p.embodimentBase + p.embodiment * firms.investmentRate[j], 0, 1);
      firms.productivity[j] = inUse + part * (target - inUse);
    }
  },
  greet: {
    firms({ tables: { firms, sectors, nation }, p }, row) {
      const s = firms.sector[row];
      firms.knowHow[row] = sectors.meanKnowHow[s] * firms.openingKnowHow[row];
      const effect = exp(nation.softwareEffect[0] * p.softwareWeight[s] + nation.publicCapitalEffect[0]);
      firms.productivity[row] = sectors.openingProductivity[s] * firms.knowHow[row] * effect;
    },
  },
});
