import type { ModelFile } from '../bundle/model-file.js';
import { useSay } from '../text/language.js';
import { model as text } from '../text/model.js';
import { rowNames } from '../text/row-names.js';
import { balanceRows, flowRows, sectorsOf } from './ledger-rows.js';
import { InstitutionLink } from './institution-link.js';
import { DataTable } from './institution-tables.js';
import { AccountName } from './row-name.js';

/** Who owes whom, who pays whom, and that it closes. */
export const LedgerView = ({ model }: { readonly model: ModelFile }) => {
  const say = useSay();
  const sectors = sectorsOf(model);
  const heads = sectors.map((name) => rowNames[name] ?? { en: name, ja: name });
  return (
    <div className="ledger-view">
      <section className="card closes">
        <h2>{say(text.closes)}</h2>
        <p>{say(text.closesSays)}</p>
      </section>
      <DataTable kind="matrix" title={text.balances} head={[text.account, ...heads, text.sum]}>
        {balanceRows(model, sectors).map(({ account, signs }) => (
          <tr key={account}>
            <th scope="row">
              <AccountName name={account} />
            </th>
            <Signs signs={signs} sectors={sectors} />
          </tr>
        ))}
        <tr>
          <th scope="row">{say(text.settles)}</th>
          {sectors.map((sector) => (
            <td key={sector} className="small">
              <Settlement model={model} sector={sector} />
            </td>
          ))}
          <td />
        </tr>
      </DataTable>
      <Transactions model={model} sectors={sectors} />
      <p>{say(text.writeOffs)}</p>
      <h2>{say(text.alarms)}</h2>
      <p>{say(text.alarmsSay)}</p>
      <ul lang="en">
        {model.alarms.map(({ name, says }) => (
          <li key={name}>{says}</li>
        ))}
      </ul>
    </div>
  );
};

const Transactions = ({
  model,
  sectors,
}: {
  readonly model: ModelFile;
  readonly sectors: readonly string[];
}) => {
  const heads = sectors.map((name) => rowNames[name] ?? { en: name, ja: name });
  return (
    <DataTable kind="matrix" title={text.transactions} head={[text.meaning, text.paidBy, ...heads, text.sum]}>
      {flowRows(model, sectors).map(({ institution, name, flow, signs }) => (
        <tr key={`${institution}.${name}`}>
          <th scope="row" lang="en">
            {flow.meaning}
          </th>
          <td>
            <InstitutionLink name={institution} />
          </td>
          <Signs signs={signs} sectors={sectors} />
        </tr>
      ))}
    </DataTable>
  );
};

/** Signs of a row, which adds up to nothing. */
const Signs = ({
  signs,
  sectors,
}: {
  readonly signs: readonly string[];
  readonly sectors: readonly string[];
}) => (
  <>
    {sectors.map((sector, i) => (
      <td key={sector} className="sign">
        {signs[i]}
      </td>
    ))}
    <td className="sign">0</td>
  </>
);

const Settlement = ({ model, sector }: { readonly model: ModelFile; readonly sector: string }) => {
  const say = useSay();
  const found = model.settlements.find(({ table }) => table === sector);
  if (!found) return null;
  return found.account === undefined ? say(text.byItself) : <AccountName name={found.account} />;
};
