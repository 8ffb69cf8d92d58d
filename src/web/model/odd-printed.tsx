import type { EvidenceFile } from '../bundle/evidence-file.js';
import type { ModelFile } from '../bundle/model-file.js';
import { quarterName } from '../../pictures/model/parameter-text.js';
import { SourceList } from '../evidence/source-list.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { model as text } from '../text/model.js';
import { odd, oddTitles, type OddSection, scaleTold, sensingTold } from '../text/odd.js';
import { InstitutionLink } from './institution-link.js';
import { DataTable } from './institution-tables.js';
import { readingsIn } from './odd-sections.js';
import { Entities } from './odd-entities.js';
import { Chance, Heterogeneity, Inputs, Opening } from './odd-lists.js';

interface Known {
  readonly model: ModelFile;
  readonly evidence: EvidenceFile;
}

/** What declarations say of a section of the ODD+D document. */
export const OddPrinted = ({ section, model, evidence }: Known & { readonly section: OddSection }) => {
  const say = useSay();
  switch (section) {
    case 'Entities, state variables and scales':
      return <Scales model={model} />;
    case 'Process overview and scheduling':
      return <p>{say(odd.schedule)}</p>;
    case 'Theoretical and empirical background':
      return <Background model={model} evidence={evidence} />;
    case 'Individual sensing':
      return <p>{say(sensingTold(readingsIn(model), model.institutions.length))}</p>;
    case 'Interaction':
      return <p>{say(odd.interaction)}</p>;
    case 'Heterogeneity':
      return <Heterogeneity model={model} />;
    case 'Stochasticity':
      return <Chance model={model} />;
    case 'Implementation details':
      return <p>{say(odd.implementation)}</p>;
    case 'Initialisation':
      return <Opening model={model} />;
    case 'Input data':
      return <Inputs model={model} evidence={evidence} />;
    case 'Submodels':
      return <p>{say(odd.submodels)}</p>;
    case 'Purpose':
    case 'Individual decision making':
    case 'Learning':
    case 'Individual prediction':
    case 'Collectives':
    case 'Observation':
      return null;
  }
};

const Scales = ({ model }: { readonly model: ModelFile }) => {
  const say = useSay();
  const scale = useLab((lab) => lab.catalog)!.scale;
  return (
    <>
      <p>
        {say(scaleTold(quarterName(model.start), quarterName(model.end), scale, model.money))}{' '}
        {say(odd.scales)}
      </p>
      <details>
        <summary>{say(odd.allVariables)}</summary>
        <Entities model={model} />
      </details>
    </>
  );
};

const Background = ({ model, evidence }: Known) => {
  const say = useSay();
  return (
    <details>
      <summary>{say(odd.byInstitution)}</summary>
      <DataTable
        isTold={false}
        title={oddTitles['Theoretical and empirical background']}
        head={[text.paidBy, text.literature]}
      >
        {model.institutions.map(({ ports }) => (
          <tr key={ports.name}>
            <th scope="row">
              <InstitutionLink name={ports.name} />
            </th>
            <td>
              {ports.literature.length > 0 ? (
                <SourceList keys={ports.literature} sources={evidence.sources} />
              ) : (
                say(text.noLiterature)
              )}
            </td>
          </tr>
        ))}
      </DataTable>
    </details>
  );
};
