import {
  by,
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
  name: 'foreignTrade',
  phase: 'goods',
  says: 'Trade answers world demand, relative prices, quality, and the variety that a growing country has to offer.',
  literature: ['krugman-1989', 'armington-1969', 'goldstein-khan-1985'],
  parameters: {
    worldDemand: quantity('1', 'volume of world trade, opening year = 1'),
    asianShortfall: share('part of its usual imports that Asia does not buy'),
    asianShare: share('part of exports that goes to Asia'),
    openingExports: by(['sectors'], quantity('unit/quarter', 'opening exports of the country')),
    incomeElasticity: by(['sectors'], quantity('1', 'response of exports to world demand')),
    incomeScale: quantity('1', 'part of that response above one that is kept'),
    exportElasticity: quantity('1', 'response of exports to foreign over home prices'),
    quality: quantity('1', 'response of exports to productivity over the frontier'),
    exportVariety: quantity('1', 'response of exports to output over world demand'),
    importShare: by(['sectors'], share('opening imports in home use')),
    importElasticity: by(
      ['sectors'],
      quantity('1', 'response of imports over home goods to their relative price'),
    ),
    importQuality: by(['sectors'], quantity('1', 'fall of imports for productivity over the frontier')),
    importVariety: quantity('1', 'response of imports to world demand over home output'),
    protection: by(['sectors'], quantity('1', 'price of imports at home over the border')),
    quota: by(['sectors'], share('part of free imports let in')),
    mostImports: share('most imports in home use'),
    frontierPrice: quantity(
      '1',
      'fall of foreign prices for frontier productivity of the sector above the mean, in logs',
    ),
  },
  tables: {
    sectors: {
      reads: ['price', 'frontier', 'meanKnowHow', 'output', 'exportsMoved', 'importsBrought'],
      owns: {
        foreignPrice: column('money/unit', 'price of imports at the border'),
        purchasePrice: column('money/unit', 'price of home and imported goods together'),
        importPart: column('1', 'imports in home use, in volume'),
        exportUse: column('unit/quarter', 'exports asked for'),
        openingOutput: column('unit/quarter', 'output in the opening quarter'),
        openingFrontier: column('1', 'frontier in the opening quarter'),
      },
    },
    nation: {
      reads: ['foreignPriceLevel', 'volumePriceLevel', 'realGdp'],
      owns: { openingGdp: column('unit/quarter', 'output of the country in the opening quarter') },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Share of imports in use when imports over home goods follow a relative price: odds x price^elasticity. */
export const importShareAt = (share: number, relative: number, elasticity: number) => {
  const odds = (share / (1 - share)) * exp(elasticity * log(relative));
  return odds / (1 + odds);
};

const scratch = { relative: new Float64Array(64) };

/** Foreign price of each sector over the foreign price level: cheap where the frontier has moved on most. */
const relativePrices = ({ tables: { sectors }, p }: Here) => {
  let mean = 0;
  let weights = 0;
  for (let s = 0; s < sectors.size; s++) {
    const weight = p.openingExports[s];
    mean += weight * log(sectors.frontier[s] / sectors.openingFrontier[s]);
    weights += weight;
  }
  for (let s = 0; s < sectors.size; s++) {
    const ahead = log(sectors.frontier[s] / sectors.openingFrontier[s]) - mean / weights;
    scratch.relative[s] = exp(-p.frontierPrice * ahead);
  }
};

/** Productivity over the frontier, over what it was at the opening, in logs; the farms have none. */
const closenessOf = (sectors: Here['tables']['sectors'], s: number) =>
  s === 0 || sectors.meanKnowHow[s] === 0
    ? 0
    : log((sectors.meanKnowHow[s] / sectors.frontier[s]) * sectors.openingFrontier[s]);

const importParts = ({ tables: { sectors, nation }, p }: Here) => {
  const variety = log(p.worldDemand / (nation.realGdp[0] / nation.openingGdp[0]));
  for (let s = 0; s < sectors.size; s++) {
    sectors.foreignPrice[s] = nation.foreignPriceLevel[0] * scratch.relative[s];
    const border = nation.volumePriceLevel[0] * scratch.relative[s] * p.protection[s];
    const relative = log(sectors.price[s] / border);
    const quality = p.importQuality[s] * closenessOf(sectors, s);
    const shift = exp(p.importElasticity[s] * relative + p.importVariety * variety - quality);
    const free = p.importShare[s] > 0 ? importShareAt(p.importShare[s], shift, 1) : 0;
    const usual = Math.min(p.mostImports, p.quota[s] * free);
    sectors.importPart[s] = usual + (1 - usual) * sectors.importsBrought[s];
    const part = sectors.importPart[s];
    sectors.purchasePrice[s] = (1 - part) * sectors.price[s] + part * sectors.foreignPrice[s];
  }
};

const exports = ({ tables: { sectors, nation }, p, scale }: Here) => {
  const world = log(p.worldDemand);
  const asia = log(1 - p.asianShare * p.asianShortfall);
  for (let s = 0; s < sectors.size; s++) {
    if (p.openingExports[s] <= 0) continue;
    const income = 1 + p.incomeScale * (p.incomeElasticity[s] - 1);
    const price = log((nation.volumePriceLevel[0] * scratch.relative[s]) / sectors.price[s]);
    const grown = log(Math.max(1, sectors.output[s]) / sectors.openingOutput[s]);
    const response =
      income * world +
      asia +
      p.exportElasticity * price +
      p.quality * closenessOf(sectors, s) +
      p.exportVariety * (grown - world);
    sectors.exportUse[s] = (1 - sectors.exportsMoved[s]) * (p.openingExports[s] / scale) * exp(response);
  }
};

export const foreignTrade = institution(ports, {
  open(context) {
    const { sectors, nation } = context.tables;
    for (let s = 0; s < sectors.size; s++) {
      sectors.openingFrontier[s] = sectors.frontier[s];
      sectors.openingOutput[s] = sectors.output[s];
    }
    nation.openingGdp[0] = nation.realGdp[0];
    relativePrices(context);
    importParts(context);
  },
  step(context) {
    relativePrices(context);
    importParts(context);
    exports(context);
  },
});
