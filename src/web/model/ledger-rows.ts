import type { ModelFile } from '../bundle/model-file.js';
import type { FlowCard } from '../../pictures/model/book.js';
import { signOf } from '../../pictures/model/flow-page.js';

const tableOf = (path: string) => path.slice(0, path.indexOf('.'));

/** Tables that hold, owe, pay or are paid. */
export const sectorsOf = ({
  accounts,
  institutions,
}: Pick<ModelFile, 'accounts' | 'institutions'>): string[] => [
  ...new Set([
    ...accounts.flatMap(({ held, owed }) => [...held, ...owed].map(tableOf)),
    ...institutions.flatMap(({ ports }) =>
      Object.values(ports.flows ?? {}).flatMap(({ from, to }) => [from, to]),
    ),
  ]),
];

/** By account, what each sector does with it: + is held, − is owed. */
export const balanceRows = (
  { accounts }: Pick<ModelFile, 'accounts'>,
  sectors: readonly string[],
): readonly { readonly account: string; readonly signs: readonly string[] }[] =>
  accounts.map(({ name, held, owed }) => ({
    account: name,
    signs: sectors.map(
      (sector) =>
        `${held.some((path) => tableOf(path) === sector) ? '+' : ''}${owed.some((path) => tableOf(path) === sector) ? '−' : ''}`,
    ),
  }));

export interface FlowRow {
  readonly institution: string;
  readonly name: string;
  readonly flow: FlowCard;
  readonly signs: readonly string[];
}

/** Every flow in the order of the quarter, with what it does to each sector. */
export const flowRows = (
  { institutions }: Pick<ModelFile, 'institutions'>,
  sectors: readonly string[],
): readonly FlowRow[] =>
  institutions.flatMap(({ ports }) =>
    Object.entries(ports.flows ?? {}).map(([name, flow]) => ({
      institution: ports.name,
      name,
      flow,
      signs: sectors.map((sector) => signOf(flow, sector)),
    })),
  );
