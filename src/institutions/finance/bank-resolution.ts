import {
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  quarters,
  reference,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'bankResolution',
  phase: 'turnover',
  says: 'A failing bank goes to the strongest that can bear it; when none can, the state fills the hole and sells it later.',
  literature: ['shimizu-2000', 'hoshi-kashyap-2010'],
  parameters: {
    closure: share('capital over loans under which a bank is closed'),
    convoy: quantity('0 or 1', 'sound banks are told to take over failing ones'),
    buffer: share('capital ratio above the requirement that a bank must keep after taking over another'),
    rescueTo: share('capital over loans to which the state brings a bank that nobody takes'),
    strainQuarters: quarters('time for which clients of a failed bank get less credit'),
    saleQuarters: quarters('time after which the state sells a bank it took'),
  },
  tables: {
    banks: {
      reads: ['capital', 'capitalRatio', 'groupLoans'],
      owns: {
        owner: reference('bank that took this one over'),
        strain: column('quarter', 'quarters of strain left after a failure'),
        stateOwned: column('quarter', 'quarters in the hands of the state still to come'),
      },
    },
    state: {
      reads: ['publicCapital'],
      owns: { rescues: column('money/quarter', 'paid to failing banks') },
    },
    nation: {
      reads: ['bankRequirement'],
      owns: {
        bankFailures: column('bank', 'banks that failed this quarter and that no other took'),
        bankMergers: column('bank', 'banks taken over this quarter'),
        banks: column('bank', 'banks that stand on their own'),
      },
    },
  },
  flows: { rescue: transfer('state', 'banks', 'holes of failing banks filled by the state') },
});
type Here = ContextOf<typeof ports>;

const NONE = -1;

/** Capital ratio of one bank after it has taken over another, with what each counts as capital. */
export const ratioTogether = (ratio: number, loans: number, otherRatio: number, otherLoans: number) =>
  (ratio * loans + otherRatio * otherLoans) / Math.max(1, loans + otherLoans);

/** The bank that would stand best after taking over b, if any would stand well enough. */
const strongest = ({ tables: { banks, nation }, p }: Here, b: number) => {
  let best = NONE;
  let most = nation.bankRequirement[0] + p.buffer;
  for (let k = 0; k < banks.size; k++) {
    if (k === b || banks.owner[k] !== NONE || banks.stateOwned[k] > 0) continue;
    const after = ratioTogether(
      banks.capitalRatio[k],
      banks.groupLoans[k],
      banks.capitalRatio[b],
      banks.groupLoans[b],
    );
    if (after < most) continue;
    best = k;
    most = after;
  }
  return best;
};

const takeOver = ({ tables: { banks, nation } }: Here, b: number, by: number) => {
  for (let k = 0; k < banks.size; k++) if (k === b || banks.owner[k] === b) banks.owner[k] = by;
  nation.bankMergers[0]++;
};

const fail = (context: Here, b: number) => {
  const { tables, p, flows } = context;
  const { banks, state, nation } = tables;
  for (let k = 0; k < banks.size; k++)
    if (k === b || banks.owner[k] === b) banks.strain[k] = p.strainQuarters;
  const by = p.convoy ? strongest(context, b) : NONE;
  if (by !== NONE) {
    takeOver(context, b, by);
    return;
  }
  nation.bankFailures[0]++;
  state.rescues[0] += flows.rescue.pay(0, b, p.rescueTo * banks.groupLoans[b] - banks.capital[b]);
  banks.stateOwned[b] = p.saleQuarters;
};

const sell = (context: Here, b: number) => {
  const { banks } = context.tables;
  banks.stateOwned[b]--;
  if (banks.stateOwned[b] > 0) return;
  banks.stateOwned[b] = 0;
  const by = strongest(context, b);
  if (by !== NONE) takeOver(context, b, by);
};

export const bankResolution = institution(ports, {
  open({ tables: { banks, nation } }) {
    nation.banks[0] = banks.size;
  },
  step(context) {
    const { tables, p } = context;
    const { banks, state, nation } = tables;
    state.rescues[0] = 0;
    nation.bankFailures[0] = 0;
    nation.bankMergers[0] = 0;
    for (let b = 0; b < banks.size; b++) {
      banks.strain[b] = Math.max(0, banks.strain[b] - 1);
      if (banks.owner[b] !== NONE) continue;
      if (banks.capital[b] < p.closure * banks.groupLoans[b]) fail(context, b);
      else if (banks.stateOwned[b] > 0) sell(context, b);
    }
    nation.banks[0] = 0;
    for (let b = 0; b < banks.size; b++) if (banks.owner[b] === NONE) nation.banks[0]++;
  },
  invariants: {
    'who took over a bank stands on its own': ({ tables: { banks } }) => {
      for (let b = 0; b < banks.size; b++)
        if (banks.owner[b] !== NONE && banks.owner[banks.owner[b]] !== NONE) return false;
      return true;
    },
  },
});
