import { InputError } from '../../data/input-error.js';
import { type EconomyFile, writtenPeriod } from '../../economies/index.js';
import type { Study } from '../studies/study.js';
import type { Subject } from '../subject.js';
import { type InWorlds, worldsOf } from '../worlds.js';
import type { AccountChange, Money, MoneyFlow } from './money.js';
import { type YearOfMoney, yearOfMoney } from './year-of-money.js';

/** The money of a year in history and in the changed world of a case. Every row and every column adds up to zero. */
export const moneyOf = (subject: Subject, study: Study, index: number, year: number): Money => {
  const { economy: file } = subject;
  const first = firstQuarter(file, study, year);
  const worlds = worldsOf(subject, study, index);
  const path = worlds.history();
  const shared = Math.min(worlds.parting, first);
  path.runTo(shared);
  const copy = shared > 0 ? path.branching() : undefined;
  const history = yearOfMoney(path, first);
  if ('detail' in history) return { kind: 'stopped', year, world: 'history', alarm: history };
  const changed = yearOfMoney(worlds.changed(copy), first);
  if ('detail' in changed) return { kind: 'stopped', year, world: 'changed', alarm: changed };
  return {
    kind: 'money',
    year,
    money: file.money,
    tables: history.tables,
    flows: flowsOf(file, study.scale, { history, changed }),
    accounts: accountsOf(study.scale, { history, changed }),
  };
};

const firstQuarter = ({ name, start }: EconomyFile, { to }: Study, year: number) => {
  const first = 4 * year - start;
  if (first < 0 || 4 * year + 3 > to)
    throw new InputError(
      `The runs of ${name} go from ${writtenPeriod(start)} to ${writtenPeriod(to)}; ${year} was asked; give a year that is in them from its first quarter to its last.`,
    );
  return first;
};

type Both = InWorlds<YearOfMoney>;

const flowsOf = (file: EconomyFile, scale: number, { history, changed }: Both): MoneyFlow[] => {
  const found = new Map([...history.moved, ...changed.moved]);
  const order = meaningsOf(file);
  return [...order]
    .filter(([name]) => found.has(name))
    .map(([name, meaning]) => {
      const { flow } = found.get(name)!;
      const [from, to] = [flow.from.name, flow.to.name];
      const amountIn = ({ moved }: YearOfMoney) => (moved.get(name)?.amount ?? 0) * scale;
      const amount = { history: amountIn(history), changed: amountIn(changed) };
      const valuesOf = (moved: number) =>
        history.tables.map((table) => effect(flow.kind, moved, from === table, to === table));
      const values = { history: valuesOf(amount.history), changed: valuesOf(amount.changed) };
      return { name, meaning, kind: flow.kind, from, to, amount, values };
    });
};

/** What a flow did to the worth of a table; see effectOn. */
const effect = (kind: MoneyFlow['kind'], moved: number, from: boolean, to: boolean) => {
  if (kind === 'credit' || kind === 'repayment') return 0;
  const gain = (to ? moved : 0) - (from ? moved : 0);
  return kind === 'writeOff' ? 0 - gain : gain;
};

const accountsOf = (scale: number, { history, changed }: Both): AccountChange[] =>
  history.gained.map(({ name, values }, k) => ({
    name,
    values: {
      history: values.map((value) => 0 - value * scale),
      changed: changed.gained[k]!.values.map((value) => 0 - value * scale),
    },
  }));

/** What every flow is, in the order in which institutions act. */
const meaningsOf = ({ institutions }: EconomyFile): Map<string, string> =>
  new Map(
    institutions.flatMap(({ ports }) =>
      Object.entries(ports.flows ?? {}).map(
        ([flow, { meaning }]) => [`${ports.name}.${flow}`, meaning] as const,
      ),
    ),
  );
