import {
  column,
  type ContextOf,
  declare,
  flag,
  institution,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'zombieCensus',
  phase: 'accounts',
  says: 'A firm with staff counts as a zombie when it pays less interest than the best borrower would have to.',
  literature: ['caballero-hoshi-kashyap-2008', 'imai-2016'],
  parameters: {
    largeStaff: quantity('worker', 'staff from which a firm counts as large'),
    shortShare: share(
      'part of loans priced at the prime rate of the day; the rest at that of the last five years',
    ),
    discount: rate('how far the best contract lies under the prime rates'),
  },
  tables: {
    firms: {
      reads: ['sector', 'workers', 'loans', 'interestPaid', 'zombie', 'closing'],
      owns: {
        subsidised: flag('pays less interest than the lowest rate comes to'),
      },
    },
    sectors: {
      owns: {
        zombieShare: column('1', 'firms of the sector with subsidised interest, of all'),
        zombieDebtShare: column('1', 'the same by debt'),
      },
    },
    nation: {
      reads: ['primeRate', 'pastPrime'],
      owns: {
        lowestRate: column('1/year', 'least interest that a loan must bear'),
        zombieShare: column('1', 'firms with subsidised interest, of all firms'),
        zombieDebtShare: column('1', 'the same by debt'),
        zombieLargeShare: column('1', 'the same of large firms'),
        zombieLargeDebtShare: column('1', 'the same of large firms, by debt'),
        zombieSmallShare: column('1', 'the same of other firms'),
        largeFirms: column('firm', 'large firms'),
        carriedShare: column('1', 'firms that their banks carry, of all firms'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Caballero, Hoshi and Kashyap: interest paid is below the minimum required interest on the debt. */
export const paysTooLittle = (interest: number, loans: number, lowestRate: number) =>
  loans > 0 && interest < (lowestRate * loans) / 4;

/** Minimum required rate: prime of the day on short loans, mean prime of five years on long ones; there are no bonds. */
export const lowestRate = (prime: number, pastPrime: number, shortShare: number, discount: number) =>
  Math.max(0, shortShare * prime + (1 - shortShare) * pastPrime - discount);

const scratch = {
  firms: new Float64Array(64),
  zombies: new Float64Array(64),
  debt: new Float64Array(64),
  zombieDebt: new Float64Array(64),
};

const clear = () => {
  scratch.firms.fill(0);
  scratch.zombies.fill(0);
  scratch.debt.fill(0);
  scratch.zombieDebt.fill(0);
};

const count = (context: Here) => {
  const { tables, p } = context;
  const { firms, nation } = tables;
  let large = 0;
  let largeZombies = 0;
  let largeDebt = 0;
  let largeZombieDebt = 0;
  let carried = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    firms.subsidised[j] = 0;
    // Surveys ask firms that have staff.
    if (firms.closing[j] || firms.workers[j] <= 0) continue;
    const s = firms.sector[j];
    const loans = firms.loans[j];
    const marked = paysTooLittle(firms.interestPaid[j], loans, nation.lowestRate[0]) ? 1 : 0;
    firms.subsidised[j] = marked;
    carried += firms.zombie[j];
    scratch.firms[s]++;
    scratch.zombies[s] += marked;
    scratch.debt[s] += loans;
    scratch.zombieDebt[s] += marked * loans;
    if (firms.workers[j] >= p.largeStaff) {
      large++;
      largeZombies += marked;
      largeDebt += loans;
      largeZombieDebt += marked * loans;
    }
  }
  nation.largeFirms[0] = large;
  nation.zombieLargeShare[0] = large > 0 ? largeZombies / large : 0;
  nation.zombieLargeDebtShare[0] = largeDebt > 0 ? largeZombieDebt / largeDebt : 0;
  return { carried, largeZombies };
};

const report = ({ tables: { sectors, nation } }: Here, carried: number, largeZombies: number) => {
  let firms = 0;
  let zombies = 0;
  let debt = 0;
  let zombieDebt = 0;
  for (let s = 0; s < sectors.size; s++) {
    firms += scratch.firms[s];
    zombies += scratch.zombies[s];
    debt += scratch.debt[s];
    zombieDebt += scratch.zombieDebt[s];
    sectors.zombieShare[s] = scratch.zombies[s] / Math.max(1, scratch.firms[s]);
    sectors.zombieDebtShare[s] = scratch.debt[s] > 0 ? scratch.zombieDebt[s] / scratch.debt[s] : 0;
  }
  const small = firms - nation.largeFirms[0];
  nation.zombieShare[0] = zombies / Math.max(1, firms);
  nation.zombieDebtShare[0] = debt > 0 ? zombieDebt / debt : 0;
  nation.zombieSmallShare[0] = (zombies - largeZombies) / Math.max(1, small);
  nation.carriedShare[0] = carried / Math.max(1, firms);
};

export const zombieCensus = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { nation } = tables;
    nation.lowestRate[0] = lowestRate(nation.primeRate[0], nation.pastPrime[0], p.shortShare, p.discount);
    clear();
    const { carried, largeZombies } = count(context);
    report(context, carried, largeZombies);
  },
  invariants: {
    'no share of zombies is below none or above all': ({ tables: { nation } }) =>
      nation.zombieShare[0] >= 0 && nation.zombieShare[0] <= 1 && nation.zombieDebtShare[0] <= 1,
  },
});
