import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'shareOwnership',
  phase: 'policy',
  says: 'Banks and group firms hold shares in each other for good; when banks must sell, groups loosen and foreigners buy.',
  literature: ['hoshi-kashyap-2001', 'whittaker-2001'],
  parameters: {
    listedStaff: quantity('worker', 'least staff of a listed firm'),
    listedPart: share('part of all shares that is listed, by value'),
    shares: quantity('share', 'shares of the country'),
    groupShare: share('part of its shares that a firm of a full group has with its other firms'),
    usualBank: share('part that banks hold when the group is full'),
    reciprocity: share('part of group holdings that follows the holdings of banks'),
    marking: share('part of group holdings given up because accounts show their price'),
    code: share('part of group holdings given up because a code asks what they are for'),
    groupSpeed: quantity('1/quarter', 'part of the missing group holdings bought or sold in a quarter'),
    worldWeight: share('part of the shares that nobody holds for good which foreigners want'),
    openness: share('how far foreigners may buy shares'),
    worldSpeed: quantity('1/quarter', 'part of the missing shares that foreigners buy in a quarter'),
  },
  tables: {
    firms: {
      reads: ['workers', 'bank', 'capital', 'closing', 'takenOver', 'foreignOwned', 'dividends'],
      owns: {
        listed: column('0 or 1', 'its shares are traded'),
        groupShare: column('1', 'part of its shares that firms of its group hold'),
        stableShare: column('1', 'part of its shares held for good by banks and its group'),
        foreignShare: column('1', 'part of its shares that foreigners hold'),
      },
    },
    banks: {
      reads: ['shares', 'loansHeld'],
      owns: { stake: column('1', 'part of a listed client that the bank holds') },
    },
    households: {
      reads: ['deposits'],
      owns: { dividendsAbroad: column('money/quarter', 'dividends that go to foreign owners') },
    },
    nation: {
      owns: {
        stableShare: column('1', 'part of listed shares held for good'),
        foreignShare: column('1', 'part of listed shares that foreigners hold'),
      },
    },
  },
  flows: { dividendsAbroad: transfer('households', 'world', 'dividends to foreign owners') },
});
type Here = ContextOf<typeof ports>;

/** What each bank holds of a listed client: its shares over those of firms of its part of all loans. */
const stakes = ({ tables: { banks }, p, scale }: Here) => {
  let loans = 0;
  for (let b = 0; b < banks.size; b++) loans += banks.loansHeld[b];
  const listed = (p.listedPart * p.shares) / scale;
  for (let b = 0; b < banks.size; b++) {
    const ofClients = loans > 0 ? (listed * banks.loansHeld[b]) / loans : 0;
    banks.stake[b] = ofClients > 0 ? clamp(banks.shares[b] / ofClients, 0, 1 - p.groupShare) : 0;
  }
};

/** What other firms of the group want to hold: less when banks hold less, and when accounts and codes ask what for. */
const groupWanted = (p: Here['p'], bank: number) => {
  const returned = p.usualBank > 0 ? Math.min(1, bank / p.usualBank) : 1;
  return p.groupShare * (1 - p.reciprocity * (1 - returned)) * (1 - p.marking) * (1 - p.code);
};

/** A firm that has grown large enough finds the owners that others have. */
const list = ({ tables: { firms, banks, nation }, p }: Here, j: number) => {
  const small = firms.workers[j] < p.listedStaff;
  const before = firms.listed[j];
  firms.listed[j] = small || firms.closing[j] || 2 * firms.foreignOwned[j] > 1 ? 0 : 1;
  if (before || !firms.listed[j]) return;
  const bank = banks.stake[firms.bank[j]];
  firms.groupShare[j] = groupWanted(p, bank);
  firms.stableShare[j] = bank + firms.groupShare[j];
  firms.foreignShare[j] = Math.min(nation.foreignShare[0], 1 - firms.stableShare[j]);
};

const hold = ({ tables: { firms, banks }, p }: Here, j: number) => {
  const bank = banks.stake[firms.bank[j]];
  firms.groupShare[j] += p.groupSpeed * (groupWanted(p, bank) - firms.groupShare[j]);
  const before = firms.stableShare[j];
  const stable = firms.takenOver[j] ? 0 : bank + firms.groupShare[j];
  // Foreigners take their part of what is sold at once, and go slowly towards it for the rest.
  const part = p.worldWeight * p.openness;
  const sold = Math.max(0, before - stable);
  const bought = part * sold + p.worldSpeed * (part * (1 - stable) - firms.foreignShare[j]);
  firms.stableShare[j] = stable;
  firms.foreignShare[j] = clamp(firms.foreignShare[j] + bought, 0, 1 - stable);
};

export const shareOwnership = institution(ports, {
  step(context) {
    const { tables, flows } = context;
    const { firms, households, nation } = tables;
    stakes(context);
    let listed = 0;
    let stable = 0;
    let foreign = 0;
    let abroad = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      list(context, j);
      if (firms.listed[j]) hold(context, j);
      const traded = firms.listed[j] * (1 - firms.foreignOwned[j]);
      abroad += (firms.foreignOwned[j] + traded * firms.foreignShare[j]) * firms.dividends[j];
      listed += traded * firms.capital[j];
      stable += traded * firms.capital[j] * firms.stableShare[j];
      foreign += traded * firms.capital[j] * firms.foreignShare[j];
    }
    nation.stableShare[0] = listed > 0 ? stable / listed : 0;
    nation.foreignShare[0] = listed > 0 ? foreign / listed : 0;
    const paid = Math.min(abroad, Math.max(0, households.deposits[0]));
    households.dividendsAbroad[0] = flows.dividendsAbroad.pay(0, 0, paid);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.listed[row] = 0;
      firms.groupShare[row] = 0;
      firms.stableShare[row] = 0;
      firms.foreignShare[row] = 0;
    },
  },
  invariants: {
    'stable owners and foreigners hold no more than all shares': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++) {
        if (!firms.alive[j]) continue;
        const held = firms.stableShare[j] + firms.foreignShare[j];
        if (firms.foreignShare[j] < 0 || !(held <= 1 + 2 ** -30)) return false;
      }
      return true;
    },
  },
});
