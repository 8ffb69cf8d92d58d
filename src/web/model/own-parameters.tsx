import { useCardAddress } from '../evidence/card-link.js';
import { cardId } from '../evidence/cards.js';
import { told } from '../evidence/told.js';
import type { ParameterEvidence } from '../bundle/evidence-file.js';
import { units } from '../numbers/units.js';
import { statusNames } from '../text/evidence.js';
import { useSay } from '../text/language.js';
import { model as text, severalValues } from '../text/model.js';
import { DataTable } from './institution-tables.js';
import type { Acting } from './institutions.js';

/** The parameters of an institution, each leading to its card of evidence. */
export const OwnParameters = ({ acting }: { readonly acting: Acting }) => {
  const say = useSay();
  const address = useCardAddress();
  const { parameters } = acting;
  if (parameters.length === 0) return <p className="quiet">{say(text.noParameters)}</p>;
  return (
    <>
      <DataTable
        title={text.parameters}
        head={[text.parameter, text.meaning, text.value, text.unit, text.status]}
      >
        {parameters.map((one) => (
          <Row key={one.key} of={one} />
        ))}
      </DataTable>
      <p className="small">
        <a href={address(cardId.institution(acting.card.ports.name))}>{say(text.allParameters)}</a>
      </p>
    </>
  );
};

const Row = ({ of }: { readonly of: ParameterEvidence }) => {
  const say = useSay();
  const address = useCardAddress();
  const { dates, names, values } = of;
  const isOne = dates === 1 && names.length === 0;
  const unit = units[of.unit]?.name;
  return (
    <tr>
      <td>
        <a href={address(cardId.parameter(of.key))}>
          <code>{of.key.slice(of.key.indexOf('.') + 1)}</code>
        </a>
      </td>
      <td lang="en">{of.meaning}</td>
      <td>{isOne ? told(values[0]!.values[0]!) : say(severalValues(dates * Math.max(1, names.length)))}</td>
      <td>{unit ? say(unit) : <span lang="en">{of.unit}</span>}</td>
      <td>
        <span className={`badge tone-${of.status}`}>{say(statusNames[of.status])}</span>
      </td>
    </tr>
  );
};
