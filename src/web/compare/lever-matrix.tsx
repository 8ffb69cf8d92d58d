import { useMemo } from 'react';
import { type ChangedThings, keyOfParameter } from '../bundle/parameters-data.js';
import { useLab } from '../state/lab.js';
import { useData } from '../state/use-data.js';
import { compare as text } from '../text/compare.js';
import { institutionName } from '../text/institution-names.js';
import { useLanguage, useSay } from '../text/language.js';
import { notLoaded } from '../text/shell.js';
import { changeTold } from './change-told.js';
import { ColumnHeads } from './column-heads.js';
import { type LeverRow, leverRows } from './lever-rows.js';
import type { Compared } from './use-compared.js';

/** Everything that any scenario changes: value and date in each. */
export const LeverMatrix = ({ scenarios }: { readonly scenarios: readonly Compared[] }) => {
  const say = useSay();
  const language = useLanguage();
  const catalog = useLab((lab) => lab.catalog)!;
  const things = useData<ChangedThings>('changed');
  const key = JSON.stringify(scenarios.map(({ items }) => items));
  const rows = useMemo(() => leverRows(JSON.parse(key) as Compared['items'][], catalog), [key, catalog]);
  return (
    <section className="card" aria-labelledby="lever-matrix">
      <h2 id="lever-matrix">{say(text.matrix)}</h2>
      {language === 'ja' && <p className="small quiet">{say(text.inEnglish)}</p>}
      {things.status === 'missing' && (
        <p role="alert" data-face="missing">
          {say(notLoaded('changed.json', things.reason))}
        </p>
      )}
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="lever-matrix">
        <table className="matrix">
          <ColumnHeads first={text.thing} scenarios={scenarios} />
          <tbody>
            {rows.map((row) => (
              <Row
                key={`${row.kind} ${row.subject}`}
                row={row}
                things={things.status === 'ready' ? things.data : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Row = ({ row, things }: { readonly row: LeverRow; readonly things: ChangedThings | undefined }) => {
  const say = useSay();
  const { subject, kind, cells } = row;
  const parameter = things?.parameters[keyOfParameter(subject)];
  const driver = kind === 'driver' ? things?.drivers[subject] : undefined;
  const institution = kind === 'driver' ? undefined : institutionName(subject.split('.')[0]!);
  return (
    <tr>
      <th scope="row">
        {driver && <span className="thing">{say(driver)}</span>}
        {institution && <span className="thing">{say(institution)}</span>}
        {kind === 'parameter' && parameter && <span lang="en">{parameter.meaning}</span>}
        <code>{subject}</code>
      </th>
      {cells.map((changes, i) => (
        <td key={i} className={changes.length > 0 ? 'changed' : ''}>
          {changes.length === 0 && <span className="quiet">{say(text.asInHistory)}</span>}
          {changes.map((change) => {
            const { what, when } = changeTold(change, parameter?.unit);
            return (
              <p key={`${change.from} ${change.until}`}>
                <b>{say(what)}</b> <span className="when">{say(when)}</span>
              </p>
            );
          })}
        </td>
      ))}
    </tr>
  );
};
