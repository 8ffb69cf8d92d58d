import {
  clamp,
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'inflationExpectations',
  phase: 'policy',
  says: 'People trust the anchor of the day - foreign prices under the peg, then the target - as far as it has forecast better.',
  literature: ['de-grauwe-2012', 'hommes-2013', 'balassa-1964'],
  parameters: {
    anchored: quantity('0 or 1', 'there is an anchor at all'),
    pegged: quantity('0 or 1', 'the anchor is the peg'),
    target: rate('inflation the bank is known to want'),
    foreignPrices: quantity('1', 'consumer prices of the United States, opening year = 1'),
    tradablesDrift: rate('growth of consumer prices over tradables prices abroad'),
    adaptation: quantity('1/quarter', 'weight of this quarter in what is learnt from experience'),
    memory: quantity('1/quarter', 'weight of this quarter in the record of errors'),
    sharpness: quantity('year', 'how sharply people turn to the better forecast'),
    leastWeight: share('least weight of the anchor'),
    mostWeight: share('most weight of the anchor'),
    leastExperience: rate('least inflation expected from experience'),
    mostExperience: rate('most inflation expected from experience'),
    driftSmoothing: quantity(
      '1/quarter',
      'weight of this quarter in the drift of consumer over tradables prices',
    ),
    foreignSmoothing: quantity('1/quarter', 'weight of this quarter in foreign inflation'),
    opening: rate('opening expected inflation'),
  },
  tables: {
    nation: {
      reads: ['inflation', 'consumerPrice', 'tradablesPrice'],
      owns: {
        expectedInflation: column('1/year', 'inflation that plans reckon with'),
        experience: column('1/year', 'inflation expected from experience'),
        anchorWeight: column('1', 'weight of the anchor'),
        anchorError: column('1', 'mean squared error of the anchor'),
        experienceError: column('1', 'mean squared error of experience'),
        anchor: column('1/year', 'inflation the anchor stands for'),
        foreignInflation: column('1/year', 'foreign inflation, smoothed'),
        lastForeign: column('1', 'foreign prices a quarter ago'),
        serviceDrift: column('1/year', 'growth of consumer over tradables prices, smoothed'),
        lastService: column('1', 'consumer over tradables prices a quarter ago, in logs'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const anchorNow = ({ tables: { nation }, p }: Here) => {
  const foreign = 4 * log(p.foreignPrices / nation.lastForeign[0]);
  nation.lastForeign[0] = p.foreignPrices;
  nation.foreignInflation[0] += p.foreignSmoothing * (foreign - nation.foreignInflation[0]);
  const service = log(nation.consumerPrice[0] / nation.tradablesPrice[0]);
  nation.serviceDrift[0] +=
    p.driftSmoothing * (4 * (service - nation.lastService[0]) - nation.serviceDrift[0]);
  nation.lastService[0] = service;
  const imported = nation.foreignInflation[0] - p.tradablesDrift + nation.serviceDrift[0];
  return p.pegged ? imported : p.target;
};

const learn = (context: Here) => {
  const { tables, p } = context;
  const { nation } = tables;
  const inflation = nation.inflation[0];
  const missed = inflation - nation.anchor[0];
  const wrong = inflation - nation.experience[0];
  nation.anchorError[0] += p.memory * (missed * missed - nation.anchorError[0]);
  nation.experienceError[0] += p.memory * (wrong * wrong - nation.experienceError[0]);
  const seen = nation.experience[0] + p.adaptation * wrong;
  nation.experience[0] = clamp(seen, p.leastExperience, p.mostExperience);
  nation.anchor[0] = anchorNow(context);
  const better = Math.sqrt(nation.experienceError[0]) - Math.sqrt(nation.anchorError[0]);
  const weight = p.leastWeight + (p.mostWeight - p.leastWeight) / (1 + exp(-p.sharpness * better));
  nation.anchorWeight[0] = p.anchored ? weight : 0;
  const rest = 1 - nation.anchorWeight[0];
  nation.expectedInflation[0] = nation.anchorWeight[0] * nation.anchor[0] + rest * nation.experience[0];
};

export const inflationExpectations = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.expectedInflation[0] = p.opening;
    nation.experience[0] = p.opening;
    nation.anchor[0] = p.opening;
    nation.foreignInflation[0] = p.opening;
    nation.lastForeign[0] = p.foreignPrices;
  },
  step: learn,
});
