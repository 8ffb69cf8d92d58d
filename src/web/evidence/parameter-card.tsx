import type { EvidenceFile, ParameterEvidence } from '../bundle/evidence-file.js';
import { capitalised } from '../../pictures/model/markdown.js';
import { units } from '../numbers/units.js';
import { useLab } from '../state/lab.js';
import { evidence as text, statusMeanings, statusNames } from '../text/evidence.js';
import { rangeTold } from '../text/evidence-told.js';
import { institutionName } from '../text/institution-names.js';
import { useSay } from '../text/language.js';
import { CardFrame } from './card-frame.js';
import { useCardAddress, useModelAddress } from './card-link.js';
import { cardId, institutionOf } from './cards.js';
import { English, Fact, FactList } from './fact-list.js';
import { ParameterValues } from './parameter-values.js';
import { runsWith } from './runs-with.js';
import { RunWithList } from './run-with-list.js';
import { SourceList } from './source-list.js';
import { told } from './told.js';

/** A parameter: what it means, what it is, and what it rests on. */
export const ParameterCard = ({
  of,
  file,
}: {
  readonly of: ParameterEvidence;
  readonly file: EvidenceFile;
}) => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const modelAddress = useModelAddress();
  const institution = institutionOf(of.key);
  const unit = units[of.unit]?.name;
  const runs = runsWith(of, catalog);
  return (
    <CardFrame
      id={cardId.parameter(of.key)}
      name={<English text={capitalised(of.meaning)} />}
      code={of.key}
      badge={say(statusNames[of.status])}
      tone={of.status}
    >
      <p className="small">
        <a href={modelAddress(cardId.institution(institution))}>{say(institutionName(institution))}</a> ·{' '}
        {say(statusMeanings[of.status])}
      </p>
      <FactList>
        <Fact name={text.value}>
          <ParameterValues of={of} />
        </Fact>
        <Fact name={text.unit}>{unit ? say(unit) : <English text={of.unit} />}</Fact>
        {of.range && (
          <Fact name={text.range}>{say(rangeTold(told(of.range[0]), told(of.range[1]), of.rangeOf))}</Fact>
        )}
        <Reasons of={of} file={file} />
      </FactList>
      {runs.length > 0 && (
        <>
          <h3>{say(text.run)}</h3>
          <RunWithList runs={runs} />
          <Readings of={of} />
        </>
      )}
    </CardFrame>
  );
};

const Reasons = ({ of, file }: { readonly of: ParameterEvidence; readonly file: EvidenceFile }) => {
  const say = useSay();
  const cardAddress = useCardAddress();
  const driver = of.driver === undefined ? undefined : file.drivers[of.driver];
  return (
    <>
      {of.same !== undefined && (
        <Fact name={text.same}>
          <a href={cardAddress(cardId.parameter(of.same))}>
            <code>{of.same}</code>
          </a>
        </Fact>
      )}
      {driver && <Fact name={text.datedByDriver}>{say(driver)}</Fact>}
      {of.series.length > 0 && (
        <Fact name={text.series}>
          {of.series.map((key) => (
            <div key={key}>
              <a href={cardAddress(cardId.series(key))}>
                {say(file.series.find((one) => one.key === key)!.title)}
              </a>
            </div>
          ))}
        </Fact>
      )}
      <Fact name={text.source}>
        {of.source.length > 0 ? <SourceList keys={of.source} sources={file.sources} /> : say(sourceless(of))}
      </Fact>
      {of.fittedTo.length > 0 && (
        <Fact name={text.fittedTo}>
          {of.fittedTo.map((name) => (
            <div key={name}>{say(file.targets[name]!)}</div>
          ))}
        </Fact>
      )}
      {of.why !== undefined && (
        <Fact name={text.why}>
          <English text={of.why} />
        </Fact>
      )}
      {of.note !== undefined && (
        <Fact name={text.note}>
          <English text={of.note} />
        </Fact>
      )}
    </>
  );
};

const sourceless = ({ status, same }: ParameterEvidence) =>
  same !== undefined ? text.sourceOfSame : status === 'calibrated' ? text.sourceIsFit : text.noSource;

/** Where the values of rival readings were read. */
const Readings = ({ of }: { readonly of: ParameterEvidence }) => {
  const say = useSay();
  const sources = [...new Set(of.others.flatMap((one) => one.sources))];
  if (sources.length === 0) return null;
  return (
    <div className="small">
      {say(text.literature)}
      <ul lang="en">
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
};
