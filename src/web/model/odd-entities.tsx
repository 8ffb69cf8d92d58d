import type { ModelFile } from '../bundle/model-file.js';
import type { TableCard } from '../../pictures/model/book.js';
import { told } from '../evidence/told.js';
import { useSay } from '../text/language.js';
import { namedRows, odd, oddTitles, oneIn } from '../text/odd.js';
import { DataTable } from './institution-tables.js';
import { variablesOf } from './odd-sections.js';
import { RowName } from './row-name.js';

/** Who there is, how many, and what is known of each. */
export const Entities = ({ model }: { readonly model: ModelFile }) => {
  const variables = variablesOf(model);
  return (
    <DataTable
      isTold={false}
      title={oddTitles['Entities, state variables and scales']}
      head={[odd.entity, odd.howMany, odd.variables]}
    >
      {Object.entries(model.tables).map(([name, size]) => (
        <tr key={name}>
          <th scope="row">
            <RowName name={name} />
          </th>
          <td>
            <Size size={size} />
          </td>
          <td className="codes">
            <code>{(variables.get(name) ?? []).join(', ')}</code>
          </td>
        </tr>
      ))}
    </DataTable>
  );
};

const Size = ({ size }: { readonly size: TableCard }) => {
  const say = useSay();
  if ('rows' in size) return say(namedRows(size.rows.length));
  return 'agents' in size ? say(oneIn(told(size.agents))) : told(size.capacity);
};
