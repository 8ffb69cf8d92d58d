import type { ClaimEvidence, EvidenceFile } from '../bundle/evidence-file.js';
import { evidence as text, themeNames, verdictMeanings, verdictNames } from '../text/evidence.js';
import { capitalised } from '../../pictures/model/markdown.js';
import { aboutTold } from '../text/evidence-told.js';
import { useSay } from '../text/language.js';
import { CardFrame } from './card-frame.js';
import { cardId } from './cards.js';
import { English, Fact, FactList } from './fact-list.js';
import { publishedName } from './published-name.js';
import { SourceList } from './source-list.js';
import { told } from './told.js';

/** A claim that was checked: what was said, who said it, what others have, and the verdict. */
export const ClaimCard = ({ of, file }: { readonly of: ClaimEvidence; readonly file: EvidenceFile }) => {
  const say = useSay();
  const theme = themeNames[of.theme];
  return (
    <CardFrame
      id={cardId.claim(of.id)}
      name={<English text={capitalised(of.quantity)} />}
      code={of.id}
      badge={say(verdictNames[of.verdict])}
      tone={of.verdict}
    >
      <p className="small">
        {theme && say(theme)} · {say(verdictMeanings[of.verdict])}
      </p>
      <FactList>
        <Fact name={text.claimed}>
          <b>{of.values.map(claimedValue(of.unit)).join(', ')}</b> <English text={of.unit} />
        </Fact>
        <Fact name={text.about}>{say(aboutTold(of.country, of.period))}</Fact>
        {of.comparator !== undefined && (
          <Fact name={text.comparator}>
            <English text={of.comparator} />
          </Fact>
        )}
        {of.published.length > 0 && <Published of={of} />}
        {of.note !== undefined && (
          <Fact name={text.note}>
            <English text={of.note} />
          </Fact>
        )}
        <Fact name={text.madeBy}>
          <SourceList keys={[of.claim]} sources={file.sources} />
        </Fact>
        {of.evidence.length > 0 && (
          <Fact name={text.evidence}>
            <ul className="sources" lang="en">
              {of.evidence.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Fact>
        )}
      </FactList>
    </CardFrame>
  );
};

/** A year is not written with its thousands apart. */
const claimedValue = (unit: string) => (value: number) =>
  /^(year|date)\b/.test(unit) ? String(value) : told(value);

const Published = ({ of: { published } }: { readonly of: ClaimEvidence }) => (
  <Fact name={text.published}>
    <ul className="dated" lang="en">
      {published.map(([name, value]) => (
        <li key={name}>
          {publishedName(name)}: <b>{value}</b>
        </li>
      ))}
    </ul>
  </Fact>
);
