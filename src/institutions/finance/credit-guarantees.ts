import {
  clamp,
  column,
  type ContextOf,
  credit,
  declare,
  institution,
  quantity,
  rate,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'creditGuarantees',
  phase: 'credit',
  says: 'The state guarantees loans to small firms that their banks would not make, for a fee, until the programme is full.',
  literature: ['uesugi-sakai-yamashiro-2010'],
  parameters: {
    coverage: share('part of a guaranteed loan that the state pays when it is lost'),
    open: share('part of the programme that is open to new loans'),
    cap: share('most guaranteed loans over output of a year'),
    mostStaff: quantity('worker', 'staff from which a firm is too large'),
    perFirm: share('most guaranteed debt over the debt of the firm, or that thought right if that is more'),
    netWorthTest: quantity('0 or 1', 'only firms whose sale would pay their loans are admitted'),
    capitalValue: share('value of the capital of a firm in a sale'),
    landValue: share('value of its land in a sale'),
    fee: rate('fee on guaranteed loans'),
    dearestFee: rate('fee at which no sound firm asks for a guarantee any more'),
    speed: quantity('1/quarter', 'part of the missing debt taken up in a quarter'),
    shift: quantity(
      '1/quarter',
      'part of the other debt of a carried firm that its bank has guaranteed in a quarter',
    ),
    runOff: quantity('1/quarter', 'part of a guarantee that ends as the loan is paid back'),
  },
  tables: {
    firms: {
      reads: [
        'bank',
        'workers',
        'deposits',
        'loans',
        'capital',
        'land',
        'wantedDebt',
        'speculator',
        'zombie',
        'closing',
        'emergencyGuaranteed',
      ],
      owns: {
        guaranteed: column('money', 'debt that the state guarantees'),
        guaranteeRoom: column('money', 'further debt that it would guarantee this quarter'),
      },
    },
    banks: { reads: ['lendingFactor'] },
    state: { reads: [], owns: { guaranteeFees: column('money/quarter', 'fees received for guarantees') } },
    nation: {
      reads: ['nominalGdp', 'capitalPrice', 'commercialLandPrice'],
      owns: { guaranteedLoans: column('money', 'loans that the state guarantees') },
    },
  },
  flows: {
    lent: credit('loans', 'banks', 'firms', 'guaranteed loans'),
    fees: transfer('firms', 'state', 'fees for guarantees'),
  },
});
type Here = ContextOf<typeof ports>;

/** Room under the programme that is left, as a part of what a firm may ask for. */
export const partLeft = (guaranteed: number, most: number) =>
  most > 0 ? clamp(1 - guaranteed / most, 0, 1) : 0;

/** Part of sound firms that still ask at that fee. */
export const asking = (fee: number, dearest: number) => clamp(1 - fee / dearest, 0, 1);

const admitted = ({ tables: { firms, nation }, p }: Here, j: number) => {
  if (firms.speculator[j] || firms.workers[j] >= p.mostStaff) return false;
  const worth =
    firms.deposits[j] +
    p.capitalValue * firms.capital[j] * nation.capitalPrice[0] +
    p.landValue * firms.land[j] * nation.commercialLandPrice[0];
  return !p.netWorthTest || worth >= firms.loans[j];
};

const renew = ({ tables: { firms, state }, p, flows }: Here, j: number) => {
  const before = (1 - p.runOff) * firms.guaranteed[j] + firms.emergencyGuaranteed[j];
  firms.guaranteed[j] = Math.min(before, firms.loans[j]);
  const due = Math.min((p.fee * firms.guaranteed[j]) / 4, Math.max(0, firms.deposits[j]));
  if (due > 0) state.guaranteeFees[0] += flows.fees.pay(j, 0, due);
};

const guarantee = (context: Here, j: number, left: number) => {
  const { tables, p, flows } = context;
  const { firms, banks } = tables;
  const debt = Math.max(firms.wantedDebt[j], firms.loans[j]);
  const most = p.perFirm * debt - firms.guaranteed[j];
  const room = admitted(context, j) ? p.coverage * left * Math.max(0, most) : 0;
  const unmet = (1 - banks.lendingFactor[firms.bank[j]]) * p.speed * asking(p.fee, p.dearestFee);
  const wanted = firms.zombie[j] ? 0 : unmet * Math.max(0, firms.wantedDebt[j] - firms.loans[j]);
  const lent = flows.lent.pay(firms.bank[j], j, Math.min(room, wanted));
  // A bank has the old loans of a firm that it carries guaranteed too.
  const own = Math.max(0, firms.loans[j] - firms.guaranteed[j]);
  const shifted = firms.zombie[j] ? Math.min(room, p.shift * own) : 0;
  firms.guaranteed[j] += lent + shifted;
  // What was lent is rounded to whole units.
  firms.guaranteeRoom[j] = Math.max(0, room - lent - shifted);
};

export const creditGuarantees = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { firms, state, nation } = tables;
    const left = p.open * partLeft(nation.guaranteedLoans[0], 4 * p.cap * nation.nominalGdp[0]);
    state.guaranteeFees[0] = 0;
    nation.guaranteedLoans[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      if (firms.guaranteed[j] > 0 || firms.emergencyGuaranteed[j] > 0) renew(context, j);
      if (left > 0) guarantee(context, j, left);
      else firms.guaranteeRoom[j] = 0;
      nation.guaranteedLoans[0] += firms.guaranteed[j];
    }
  },
  invariants: {
    'no guarantee is below nothing': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && (firms.guaranteed[j] < 0 || firms.guaranteeRoom[j] < 0)) return false;
      return true;
    },
  },
});
