import type { EvidenceFile } from '../bundle/evidence-file.js';
import type { ModelFile } from '../bundle/model-file.js';
import { useSay } from '../text/language.js';
import { model as text } from '../text/model.js';
import { oddParts, oddTitles } from '../text/odd.js';
import { OddPrinted } from './odd-printed.js';
import { isPrinted } from './odd-sections.js';

/** The ODD+D document: what a person wrote, and what declarations say. */
export const OddView = ({
  model,
  evidence,
}: {
  readonly model: ModelFile;
  readonly evidence: EvidenceFile;
}) => {
  const say = useSay();
  return (
    <div className="odd">
      {oddParts.map(({ title, sections }) => (
        <section key={title.en}>
          <h2>{say(title)}</h2>
          {sections.map((section) => {
            const prose = model.prose[section];
            return (
              <details key={section} open>
                <summary>
                  <h3>{say(oddTitles[section])}</h3>
                </summary>
                {prose !== undefined && <p lang="en">{prose}</p>}
                {prose === undefined && !isPrinted(section) && (
                  <p className="quiet">{say(text.notWritten)}</p>
                )}
                <OddPrinted section={section} model={model} evidence={evidence} />
              </details>
            );
          })}
        </section>
      ))}
    </div>
  );
};
