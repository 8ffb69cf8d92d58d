import type { MoneyOfYear } from '../../experiments/money/money.js';
import { useSay } from '../text/language.js';
import { money as texts, moneyIn, payers } from '../text/money.js';
import { type MoneyView, trillions } from './amounts.js';
import { columnsOf, type MoneyRow, moneySections, named } from './money-rows.js';

interface MoneyTableProps {
  readonly money: MoneyOfYear;
  readonly view: MoneyView;
}

/** Who paid and who was paid, flow by flow, and how every account changed. */
export function MoneyTable({ money, view }: MoneyTableProps) {
  const say = useSay();
  const sections = moneySections(money, view);
  const rows = sections.flatMap((section) => section.rows);
  const write = trillions(
    rows.flatMap(({ values }) => values),
    5,
    view === 'difference',
  );
  const names = columnsOf(money);
  const columns = names.map((table) => named(payers, table));
  const sums = names.map((_, i) => sum(rows.map(({ values }) => values[i]!)));
  return (
    <section className={`money-table ${view}`}>
      <h3>
        {say(texts.matrix)} <small>{say(texts.trillion)}</small>
      </h3>
      <p className="small">{say(texts.matrixSays)}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={say(texts.matrix)}>
        <table>
          <caption>{say(moneyIn(money.year))}</caption>
          <thead>
            <tr>
              <th scope="col">{say(texts.what)}</th>
              {columns.map((column) => (
                <th scope="col" key={column.en}>
                  {say(column)}
                </th>
              ))}
              <th scope="col">{say(texts.sum)}</th>
            </tr>
          </thead>
          {sections.map(({ title, rows: own }) => (
            <tbody key={title.en}>
              <tr className="section">
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  <span>{say(title)}</span>
                </th>
              </tr>
              {own.map((row) => (
                <Row key={row.key} row={row} names={names} write={write} />
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{say(texts.sum)}</th>
              {[...sums, sum(sums)].map((total, i) => (
                <td key={i}>{total === 0 ? 0 : write(total)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="small quiet">{say(texts.addsUp)}</p>
    </section>
  );
}

interface RowProps {
  readonly row: MoneyRow;
  readonly names: readonly string[];
  readonly write: (amount: number) => string;
}

/** A cell in which nothing moved is empty. */
function Row({ row: { name, values, within }, names, write }: RowProps) {
  const say = useSay();
  const total = sum(values);
  const cell = (value: number, i: number) => {
    if (within && within.column === names[i]) return `±${write(within.amount)}`;
    return value === 0 ? '' : write(value);
  };
  return (
    <tr>
      <th scope="row">{say(name)}</th>
      {values.map((value, i) => (
        <td key={i}>{cell(value, i)}</td>
      ))}
      <td>{total === 0 ? 0 : write(total)}</td>
    </tr>
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
