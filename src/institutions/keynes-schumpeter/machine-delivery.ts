import {
  column,
  type ContextOf,
  count,
  declare,
  institution,
  quantity,
  reference,
} from '../../kernel/index.js';

const ports = declare({
  name: 'machineDelivery',
  phase: 'settlement',
  says: 'New machines arrive at the end of the period, and worn and poor ones go as others replace them or the firm shrinks.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
    life: quantity('period', 'age beyond which a machine is worn'),
  },
  tables: {
    vintages: {
      reads: ['fate'],
      owns: {
        owner: reference('goods maker'),
        ownerId: column('identity', 'who that was, should another firm take its row'),
        machines: column('machine', 'machines'),
        productivity: column('good/worker', 'goods a worker makes with one of them'),
        installed: count('period', 'when they came'),
        older: reference('the vintage before it in the firm'),
        newer: reference('the vintage after it in the firm'),
      },
      populates: true,
    },
    goodsMakers: {
      reads: ['expanded', 'replaced', 'desiredCapacity', 'supplier', 'entered', 'entryMachines'],
      owns: {
        machines: column('machine', 'machines'),
        oldest: reference('oldest vintage'),
        newest: reference('newest vintage'),
      },
    },
    machineMakers: { reads: ['machineProductivity'] },
  },
});
type Here = ContextOf<typeof ports>;

const install = (
  { tables: { vintages, goodsMakers } }: Here,
  j: number,
  machines: number,
  productivity: number,
  installed: number,
) => {
  const last = goodsMakers.newest[j];
  const v = vintages.enter();
  vintages.owner[v] = j;
  vintages.ownerId[v] = goodsMakers.id[j];
  vintages.machines[v] = machines;
  vintages.productivity[v] = productivity;
  vintages.installed[v] = installed;
  vintages.older[v] = last;
  if (last >= 0) vintages.newer[last] = v;
  else goodsMakers.oldest[j] = v;
  goodsMakers.newest[j] = v;
};

/** Takes machines from a vintage, as many as asked for and there are; the last vintage keeps one. Returns how many went. */
const take = ({ tables: { vintages, goodsMakers } }: Here, v: number, machines: number) => {
  const here = vintages.machines[v];
  const j = vintages.owner[v];
  if (here > machines) {
    vintages.machines[v] = here - machines;
    return machines;
  }
  if (goodsMakers.newest[j] === v) {
    vintages.machines[v] = 1;
    return here - 1;
  }
  const { older, newer } = vintages;
  older[newer[v]] = older[v];
  if (older[v] >= 0) newer[older[v]] = newer[v];
  else goodsMakers.oldest[j] = newer[v];
  vintages.machines[v] = 0;
  vintages.leave(v);
  return here;
};

const renew = (context: Here, j: number) => {
  const { tables, p, clock } = context;
  const { vintages, goodsMakers, machineMakers } = tables;
  const before = goodsMakers.machines[j];
  const fresh = goodsMakers.expanded[j] + goodsMakers.replaced[j];
  if (fresh > 0)
    install(context, j, fresh, machineMakers.machineProductivity[goodsMakers.supplier[j]], clock.quarter);
  const wanted = goodsMakers.desiredCapacity[j] / p.machineCapacity;
  let shrink = Math.floor(Math.max(before + goodsMakers.expanded[j] - wanted, 0));
  let replace = goodsMakers.replaced[j];
  let machines = before + fresh;
  let next = -1;
  for (let v = goodsMakers.oldest[j]; v >= 0; v = next) {
    next = vintages.newer[v];
    if (vintages.fate[v] < 0 && shrink > 0) {
      const gone = take(context, v, shrink);
      shrink -= gone;
      machines -= gone;
      if (!vintages.alive[v] || vintages.machines[v] === 0) continue;
    }
    if (vintages.fate[v] !== 0 && replace > 0) {
      const gone = take(context, v, replace);
      replace -= gone;
      machines -= gone;
    }
  }
  goodsMakers.machines[j] = machines;
};

/** Machines of firms that are gone. */
const clear = ({ tables: { vintages, goodsMakers } }: Here) => {
  for (let v = 0; v < vintages.size; v++) {
    if (!vintages.alive[v]) continue;
    const j = vintages.owner[v];
    if (!goodsMakers.alive[j] || goodsMakers.id[j] !== vintages.ownerId[v]) vintages.leave(v);
  }
};

/** Every firm opens with machines of all ages, the older ones in greater number when they do not divide evenly. */
const openFirm = (context: Here, j: number) => {
  const { goodsMakers, machineMakers } = context.tables;
  const productivity = machineMakers.machineProductivity[goodsMakers.supplier[j]];
  let left = goodsMakers.entryMachines[j];
  let age = context.p.life + 1;
  let each = Math.ceil(left / age);
  while (left > 0) {
    install(context, j, Math.min(each, left), productivity, -age);
    left -= each;
    age--;
    if (age > 0 && left % age === 0) each = left / age;
  }
  goodsMakers.machines[j] = goodsMakers.entryMachines[j];
};

export const machineDelivery = institution(ports, {
  open(context) {
    const { goodsMakers } = context.tables;
    for (let j = 0; j < goodsMakers.size; j++) openFirm(context, j);
  },
  step(context) {
    const { goodsMakers } = context.tables;
    clear(context);
    for (let j = 0; j < goodsMakers.size; j++) if (goodsMakers.alive[j]) renew(context, j);
  },
  invariants: {
    'a firm has the machines of its vintages': ({ tables: { goodsMakers, vintages } }) => {
      for (let j = 0; j < goodsMakers.size; j++) {
        if (!goodsMakers.alive[j]) continue;
        let machines = 0;
        for (let v = goodsMakers.oldest[j]; v >= 0; v = vintages.newer[v]) machines += vintages.machines[v];
        if (machines !== goodsMakers.machines[j]) return false;
      }
      return true;
    },
  },
});
