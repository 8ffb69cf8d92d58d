import type { EvidenceFile } from '../bundle/evidence-file.js';
import type { ModelFile } from '../bundle/model-file.js';
import { quarterName } from '../../pictures/model/parameter-text.js';
import { useSay } from '../text/language.js';
import { model as text } from '../text/model.js';
import { agentsTold, inputTold, odd, opensTold } from '../text/odd.js';
import { rowNames } from '../text/row-names.js';
import { InstitutionLink } from './institution-link.js';
import { DataTable } from './institution-tables.js';

/** Whose agents have a state of their own. */
export const Heterogeneity = ({ model }: { readonly model: ModelFile }) => {
  const say = useSay();
  const many = Object.entries(model.tables).flatMap(([name, size]) =>
    'rows' in size ? [] : [rowNames[name]!],
  );
  const tables = { en: many.map(({ en }) => en).join(', '), ja: many.map(({ ja }) => ja).join('、') };
  return (
    <p>
      {say(agentsTold(tables))} {say(odd.sharedParameters)}
    </p>
  );
};

/** Who draws by chance, and what. */
export const Chance = ({ model }: { readonly model: ModelFile }) => {
  const say = useSay();
  const drawing = model.institutions.filter(({ ports }) => (ports.draws ?? []).length > 0);
  if (drawing.length === 0) return <p>{say(odd.nothingByChance)}</p>;
  return (
    <DataTable isTold={false} title={text.chance} head={[text.paidBy, text.chance]}>
      {drawing.map(({ ports }) => (
        <tr key={ports.name}>
          <th scope="row">
            <InstitutionLink name={ports.name} />
          </th>
          <td>
            <code>{(ports.draws ?? []).join(', ')}</code>
          </td>
        </tr>
      ))}
    </DataTable>
  );
};

/** Who sets what before the first quarter. */
export const Opening = ({ model }: { readonly model: ModelFile }) => {
  const say = useSay();
  return (
    <>
      <p>{say(opensTold(quarterName(model.start)))}</p>
      <ul className="inline-list">
        {model.institutions
          .filter(({ opens }) => opens)
          .map(({ ports }) => (
            <li key={ports.name}>
              <InstitutionLink name={ports.name} />
            </li>
          ))}
      </ul>
    </>
  );
};

/** What is put in: parameters, series, and drivers by which history enters. */
export const Inputs = ({
  model,
  evidence,
}: {
  readonly model: ModelFile;
  readonly evidence: EvidenceFile;
}) => {
  const say = useSay();
  return (
    <>
      <p>{say(inputTold(evidence.parameters.length, evidence.series.length))}</p>
      <ul>
        {model.drivers.map(({ name, title, says }) => (
          <li key={name}>
            <b>{say(title)}</b> <span lang="en">{says}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
