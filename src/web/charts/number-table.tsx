import { useState } from 'react';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';
import { words } from './chart-words.js';
import type { NumberRows } from './number-rows.js';

interface NumberTableProps {
  readonly caption: Words;
  readonly rowsOf: () => NumberRows;
}

const numbers = words('Numbers', '数値');
const year = words('Year', '年');

/** The numbers behind a chart, made when they are asked for. */
export function NumberTable({ caption, rowsOf }: NumberTableProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="chart-numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(numbers)}</summary>
      {isOpen ? <Rows caption={caption} {...rowsOf()} /> : null}
    </details>
  );
}

function Rows({ caption, heads, rows }: NumberRows & { readonly caption: Words }) {
  const say = useSay();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(caption)}>
      <table>
        <caption>{say(caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(year)}</th>
            {heads.map((head, i) => (
              <th scope="col" key={i}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year: of, cells }) => (
            <tr key={of}>
              <th scope="row">{of}</th>
              {cells.map((cell, i) => (
                <td key={i}>{say(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
