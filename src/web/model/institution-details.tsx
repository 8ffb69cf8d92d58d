import type { EvidenceFile } from '../bundle/evidence-file.js';
import { Fact, FactList } from '../evidence/fact-list.js';
import { SourceList } from '../evidence/source-list.js';
import { useSay } from '../text/language.js';
import { inPhase, model as text, systemTold } from '../text/model.js';
import { phaseNames } from '../text/row-names.js';
import { Decides, Pays, Sees } from './institution-tables.js';
import { InstitutionLink } from './institution-link.js';
import type { Acting } from './institutions.js';
import { OwnParameters } from './own-parameters.js';

/** What an institution is: its law, what it sees, decides and pays, and what it promises. */
export const InstitutionDetails = ({
  acting,
  sources,
}: {
  readonly acting: Acting;
  readonly sources: EvidenceFile['sources'];
}) => {
  const say = useSay();
  const { card, place, systems } = acting;
  const { ports, opens, invariants } = card;
  const draws = ports.draws ?? [];
  return (
    <div className="institution-details">
      <p className="small quiet">
        {say(inPhase(phaseNames[ports.phase]!, place))} {opens && say(text.opens)}{' '}
        {draws.length === 0 && say(text.noChance)}
      </p>
      <FactList>
        <Fact name={text.law}>
          <span lang="en">{ports.says}</span>
        </Fact>
        {draws.length > 0 && (
          <Fact name={text.chance}>
            <code>{draws.join(', ')}</code>
          </Fact>
        )}
        <Fact name={text.literature}>
          {ports.literature.length > 0 ? (
            <SourceList keys={ports.literature} sources={sources} />
          ) : (
            say(text.noLiterature)
          )}
        </Fact>
        {invariants.length > 0 && (
          <Fact name={text.promises}>
            <ul lang="en">
              {invariants.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Fact>
        )}
        {systems.length > 0 && (
          <Fact name={text.systems}>
            {systems.map(({ name, title, evidence }) => (
              <div key={name}>{say(systemTold(title, evidence))}</div>
            ))}
          </Fact>
        )}
        <Others name={text.readFrom} names={acting.readsFrom.map(({ owner }) => owner)} />
        <Others name={text.readBy} names={acting.readBy.map(({ reader }) => reader)} />
      </FactList>
      <Decides ports={ports} />
      <Sees ports={ports} />
      <Pays ports={ports} />
      <OwnParameters acting={acting} />
    </div>
  );
};

const Others = ({
  name,
  names,
}: {
  readonly name: typeof text.readFrom;
  readonly names: readonly string[];
}) => {
  const say = useSay();
  const others = names.filter((one) => one !== 'nobody');
  return (
    <Fact name={name}>
      {others.length === 0
        ? say(text.nobody)
        : others.map((one, i) => (
            <span key={one}>
              {i > 0 && ', '}
              {one === 'the ledger' ? say(text.ledger) : <InstitutionLink name={one} />}
            </span>
          ))}
    </Fact>
  );
};
