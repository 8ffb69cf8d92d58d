import type { EvidenceFile, SeriesEvidence } from '../bundle/evidence-file.js';
import { useLab } from '../state/lab.js';
import { evidence as text } from '../text/evidence.js';
import { yearsTold } from '../text/evidence-told.js';
import { useSay } from '../text/language.js';
import { CardFrame } from './card-frame.js';
import { useCardAddress } from './card-link.js';
import { cardId } from './cards.js';
import { English, Fact, FactList } from './fact-list.js';
import { SourceList } from './source-list.js';
import { SparkLine } from './spark-line.js';
import { timeOf } from './spark-path.js';
import { ValuesTable } from './values-table.js';

/** A recorded series: what it is, where it comes from, and who uses it. */
export const SeriesCard = ({ of, file }: { readonly of: SeriesEvidence; readonly file: EvidenceFile }) => {
  const say = useSay();
  return (
    <CardFrame
      id={cardId.series(of.key)}
      name={say(of.title)}
      code={of.key}
      badge={say(text.series)}
      tone="series"
    >
      <SparkLine values={of.values} years={of.periods.map(timeOf)} />
      <FactList>
        <Fact name={text.years}>{say(yearsTold(of.periods[0]!, of.periods.at(-1)!, of.values.length))}</Fact>
        <Fact name={text.unit}>
          <English text={of.unit} />
        </Fact>
        <Fact name={text.definition}>
          <English text={of.definition} />
        </Fact>
        <Fact name={text.source}>
          <SourceList keys={of.source} sources={file.sources} />
        </Fact>
        {of.breaks.length > 0 && (
          <Fact name={text.breaks}>
            {of.breaks.map(({ period, note }) => (
              <div key={period}>
                {period}: <English text={note} />
              </div>
            ))}
          </Fact>
        )}
        {of.fromMemory.length > 0 && <Fact name={text.fromMemory}>{of.fromMemory.join(', ')}</Fact>}
        {of.note !== undefined && (
          <Fact name={text.note}>
            <English text={of.note} />
          </Fact>
        )}
        <Users of={of} />
      </FactList>
      <ValuesTable of={of} />
    </CardFrame>
  );
};

const Users = ({ of }: { readonly of: SeriesEvidence }) => {
  const say = useSay();
  const cardAddress = useCardAddress();
  const measures = useLab((lab) => lab.catalog)!.measures;
  if (of.parameters.length + of.measures.length === 0)
    return <Fact name={text.usedBy}>{say(text.unused)}</Fact>;
  return (
    <>
      {of.parameters.length > 0 && (
        <Fact name={text.usedBy}>
          {of.parameters.map((key) => (
            <div key={key}>
              <a href={cardAddress(cardId.parameter(key))}>
                <code>{key}</code>
              </a>
            </div>
          ))}
        </Fact>
      )}
      {of.measures.length > 0 && (
        <Fact name={text.measuredBy}>
          {of.measures.map((key) => (
            <div key={key}>{say(measures.find((one) => one.key === key)!.title)}</div>
          ))}
        </Fact>
      )}
    </>
  );
};
