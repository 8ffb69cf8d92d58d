import {
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
  name: 'mainBankTies',
  phase: 'credit',
  says: 'A firm that owes mostly to one bank is bound to it: the bank knows it and rescues it, and charges the captive more.',
  literature: ['hoshi-kashyap-scharfstein-1991', 'weinstein-yafeh-1998', 'miwa-ramseyer-2006'],
  parameters: {
    strength: share('tie of a firm that owes to its main bank alone'),
    speed: quantity('1/quarter', 'part of the way to the tie that its debts call for gone in a quarter'),
    holdUp: rate('more interest asked of a captive firm'),
    monitoring: rate('less interest asked of a firm that the bank knows'),
    disclosure: share('part of what the main bank knows that everybody can read in accounts'),
    rescueTied: share('chance that a bank carries a failing firm with a full tie'),
    rescueUntied: share('chance that a bank carries a failing firm without any'),
    usualMarkup: rate('more interest because of ties that is in the rate of the mean loan already'),
    usualTie: share('tie at which rescues are as given elsewhere'),
  },
  tables: {
    firms: {
      reads: ['bank', 'loans', 'corporateBonds', 'bondAccess', 'closing'],
      owns: {
        tie: column('1', 'tie of the firm to its main bank, from 0 to 1'),
        rateMarkup: column('1/year', 'interest asked over that of the mean loan because of the tie'),
        rescueReadiness: column('1', 'more readiness of the bank to carry the firm, in log odds'),
      },
    },
    banks: { reads: ['strain'] },
    nation: {
      owns: {
        meanTie: column('1', 'tie of firms to their main banks, weighted by debt'),
        meanMarkup: column('1/year', 'interest asked because of ties, weighted by loans'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Log odds of a chance. */
export const logOdds = (chance: number) => log(chance / (1 - chance));

/** What a bank asks over its usual rate: hold-up of firms that cannot leave, less what knowing them saves. */
export const markup = (tie: number, access: number, disclosure: number, holdUp: number, monitoring: number) =>
  holdUp * tie * (1 - access) * (1 - disclosure) - monitoring * tie;

const tieCalledFor = ({ tables: { firms, banks }, p }: Here, j: number) => {
  if (banks.strain[firms.bank[j]] > 0) return 0;
  const debt = firms.loans[j] + firms.corporateBonds[j];
  return p.strength * (debt > 0 ? firms.loans[j] / debt : 1);
};

/** More readiness to rescue, in log odds, of a bank with a full tie than of one with none. */
const readinessPerTie = (p: Here['p']) =>
  p.rescueTied > 0 && p.rescueUntied > 0 ? logOdds(p.rescueTied) - logOdds(p.rescueUntied) : 0;

const terms = ({ tables: { firms }, p }: Here, j: number, perTie: number) => {
  const own = markup(firms.tie[j], firms.bondAccess[j], p.disclosure, p.holdUp, p.monitoring);
  firms.rateMarkup[j] = own - p.usualMarkup;
  firms.rescueReadiness[j] = perTie * (firms.tie[j] - p.usualTie);
};

export const mainBankTies = institution(ports, {
  open({ tables: { firms, nation }, p }) {
    for (let j = 0; j < firms.size; j++) firms.tie[j] = p.strength;
    nation.meanTie[0] = p.strength;
  },
  step(context) {
    const { tables, p } = context;
    const { firms, nation } = tables;
    const perTie = readinessPerTie(p);
    let debts = 0;
    let tied = 0;
    let loans = 0;
    let extra = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      firms.tie[j] += p.speed * (tieCalledFor(context, j) - firms.tie[j]);
      terms(context, j, perTie);
      const debt = firms.loans[j] + firms.corporateBonds[j];
      debts += debt;
      tied += debt * firms.tie[j];
      loans += firms.loans[j];
      extra += firms.loans[j] * firms.rateMarkup[j];
    }
    nation.meanTie[0] = debts > 0 ? tied / debts : 0;
    nation.meanMarkup[0] = loans > 0 ? extra / loans : 0;
  },
  greet: {
    firms({ tables: { firms }, p }, row) {
      firms.tie[row] = p.usualTie * p.strength;
      firms.rateMarkup[row] = 0;
      firms.rescueReadiness[row] = 0;
    },
  },
  invariants: {
    'every tie lies between none and full': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && (firms.tie[j] < 0 || firms.tie[j] > 1)) return false;
      return true;
    },
  },
});
