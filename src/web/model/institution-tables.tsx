import type { ReactNode } from 'react';
import type { Ports } from '../../pictures/model/book.js';
import { useSay } from '../text/language.js';
import { flowKinds, model as text } from '../text/model.js';
import type { Words } from '../text/words.js';
import { AccountName, RowName } from './row-name.js';

/** A table with a title, which can be scrolled by keys where it is wider than the page. */
export const DataTable = ({
  title,
  isTold = true,
  kind,
  head,
  children,
}: {
  readonly title: Words;
  /** False where a heading above has said it. */
  readonly isTold?: boolean;
  readonly kind?: 'matrix';
  readonly head: readonly Words[];
  readonly children: ReactNode;
}) => {
  const say = useSay();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(title)}>
      <table className={kind === undefined ? 'data' : `data ${kind}`}>
        <caption className={isTold ? undefined : 'visually-hidden'}>{say(title)}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words.en} scope="col">
                {say(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
};

/** Columns that it owns. */
export const Decides = ({ ports: { tables = {} } }: { readonly ports: Ports }) => {
  const say = useSay();
  const owned = Object.entries(tables).flatMap(([table, { owns = {} }]) =>
    Object.entries(owns).map(([name, { unit, meaning }]) => ({ table, name, unit, meaning })),
  );
  const populated = Object.entries(tables).flatMap(([table, { populates }]) => (populates ? [table] : []));
  if (owned.length + populated.length === 0) return null;
  return (
    <DataTable title={text.decides} head={[text.table, text.column, text.meaning, text.unit]}>
      {populated.map((table) => (
        <tr key={table}>
          <td>
            <RowName name={table} />
          </td>
          <td />
          <td>{say(text.populates)}</td>
          <td />
        </tr>
      ))}
      {owned.map(({ table, name, unit, meaning }) => (
        <tr key={`${table}.${name}`}>
          <td>
            <RowName name={table} />
          </td>
          <td>
            <code>{name}</code>
          </td>
          <td lang="en">{meaning}</td>
          <td lang="en">{unit}</td>
        </tr>
      ))}
    </DataTable>
  );
};

/** Columns that it reads. */
export const Sees = ({ ports: { tables = {} } }: { readonly ports: Ports }) => {
  const read = Object.entries(tables).filter(([, { reads = [] }]) => reads.length > 0);
  if (read.length === 0) return null;
  return (
    <DataTable title={text.reads} head={[text.table, text.column]}>
      {read.map(([table, { reads = [] }]) => (
        <tr key={table}>
          <td>
            <RowName name={table} />
          </td>
          <td className="codes">
            <code>{reads.join(', ')}</code>
          </td>
        </tr>
      ))}
    </DataTable>
  );
};

/** Payments and claims that it makes. */
export const Pays = ({ ports: { flows = {} } }: { readonly ports: Ports }) => {
  const say = useSay();
  const all = Object.entries(flows);
  if (all.length === 0) return null;
  return (
    <DataTable
      title={text.pays}
      head={[text.flow, text.meaning, text.from, text.to, text.kind, text.account]}
    >
      {all.map(([name, { kind, from, to, account, meaning }]) => (
        <tr key={name}>
          <td>
            <code>{name}</code>
          </td>
          <td lang="en">{meaning}</td>
          <td>
            <RowName name={from} />
          </td>
          <td>
            <RowName name={to} />
          </td>
          <td>{say(flowKinds[kind])}</td>
          <td>{account !== undefined && <AccountName name={account} />}</td>
        </tr>
      ))}
    </DataTable>
  );
};
