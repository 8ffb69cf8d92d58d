import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'propertyLending',
  phase: 'policy',
  says: 'Banks that lose large clients to the bond market lend on property instead, the more the better land pays.',
  literature: ['mora-2008', 'hoshi-kashyap-2001'],
  parameters: {
    replacement: quantity('1', 'rise of the property part of loans per part of clients lost'),
    returnResponse: quantity(
      'year',
      'further rise per part of clients lost and point of return over the prime rate',
    ),
    rentYield: rate('yield of property beside its price'),
    quietShare: share('property part of loans of banks that lose nobody'),
    speed: quantity('1/quarter', 'part of the way to the wanted portfolio gone in a quarter'),
    fullShift: share('rise of the property part at which banks drop all caution with collateral'),
    limit: share('most of the portfolio that the authorities let go to property'),
  },
  tables: {
    nation: {
      reads: ['commercialLandGrowth', 'primeRate', 'largeFirmBankShare'],
      owns: {
        propertyShare: column('1', 'part of loans that banks want to have on property'),
        propertyAppetite: column('1', 'how far banks compete for property loans, from none to fully'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Part of loans that banks want on property: clients lost, and what property returns over the rate. */
export const wantedShare = (
  quiet: number,
  lost: number,
  replacement: number,
  response: number,
  excess: number,
) => quiet + lost * Math.max(0, replacement + response * excess);

const choose = ({ tables: { nation }, p }: Here) => {
  const excess = nation.commercialLandGrowth[0] + p.rentYield - nation.primeRate[0];
  const lost = 1 - nation.largeFirmBankShare[0];
  const wanted = wantedShare(p.quietShare, lost, p.replacement, p.returnResponse, excess);
  const goal = Math.min(p.limit, wanted);
  nation.propertyShare[0] += p.speed * (goal - nation.propertyShare[0]);
  nation.propertyAppetite[0] = clamp((nation.propertyShare[0] - p.quietShare) / p.fullShift, 0, 1);
};

export const propertyLending = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.propertyShare[0] = p.quietShare;
  },
  step: choose,
  invariants: {
    'the appetite for property is a part': ({ tables: { nation } }) =>
      nation.propertyAppetite[0] >= 0 && nation.propertyAppetite[0] <= 1,
  },
});
