import { clamp, column, declare, institution, rate, share } from '../../kernel/index.js';

const ports = declare({
  name: 'interbankPremium',
  phase: 'turnover',
  says: 'Who lends to banks asks the weak ones for more, unless the state is believed to stand behind all of them.',
  literature: ['shimizu-2000', 'hoshi-kashyap-2001'],
  parameters: {
    guarantee: share('part of the claims on banks that lenders believe the state would honour'),
    fullPremium: rate('premium that a bank without capital pays where nothing is guaranteed'),
    margin: share('capital ratio above the requirement from which no premium is asked'),
    market: share('part of the funding of banks that comes from the market'),
  },
  tables: {
    banks: {
      reads: ['capitalRatio', 'funding'],
      owns: { fundingPremium: column('1/year', 'paid on all funding above the rate of sound banks') },
    },
    nation: {
      reads: ['bankRequirement'],
      owns: { japanPremium: column('1/year', 'mean premium on funding from the market') },
    },
  },
});

/** Premium that lenders ask: none from sound banks, all of it from a bank without capital. */
export const premiumOf = (ratio: number, sound: number, guarantee: number, full: number) =>
  sound > 0 ? full * (1 - guarantee) * clamp(1 - ratio / sound, 0, 1) : 0;

export const interbankPremium = institution(ports, {
  step({ tables: { banks, nation }, p }) {
    const sound = nation.bankRequirement[0] + p.margin;
    let funding = 0;
    let paid = 0;
    for (let b = 0; b < banks.size; b++) {
      const premium = premiumOf(banks.capitalRatio[b], sound, p.guarantee, p.fullPremium);
      const owed = Math.max(0, banks.funding[b]);
      banks.fundingPremium[b] = p.market * premium;
      funding += owed;
      paid += premium * owed;
    }
    nation.japanPremium[0] = paid / Math.max(1, funding);
  },
  invariants: {
    'no lender pays a bank for taking money': ({ tables: { banks } }) => {
      for (let b = 0; b < banks.size; b++) if (banks.fundingPremium[b] < 0) return false;
      return true;
    },
  },
});
