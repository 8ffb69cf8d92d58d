import { useMemo } from 'react';
import { useBackground } from '../state/use-background.js';
import type { AskedBeside } from '../state/studies.js';
import { stepsText as text } from '../text/doubt-parts.js';
import { varyThem } from '../text/doubt-sentences.js';
import { useSay } from '../text/language.js';
import type { Associations } from './associations.js';
import { runsOfScreening, screening, type Varied, variedFor } from './one-by-one.js';
import { OneByOneFigure } from './one-by-one-figure.js';
import { ParameterName } from './parameter-name.js';
import { runEffects } from './run-effects.js';
import { StudyState } from './study-state.js';
import type { Subject } from './subject.js';

interface OneByOneProps {
  readonly subject: Subject;
  readonly found: Associations | undefined;
}

/** Parameters moved one after another, and luck. */
export const OneByOne = ({ subject, found }: OneByOneProps) => {
  const say = useSay();
  const { measure, parameters } = subject;
  const varied = useMemo(
    () => variedFor(measure.key, parameters, found?.all ?? []),
    [measure, parameters, found],
  );
  return (
    <section className="doubt-more" aria-labelledby="doubt-steps">
      <h3 id="doubt-steps">{say(text.title)}</h3>
      <p>{say(text.why)}</p>
      {varied ? (
        <Steps subject={subject} varied={varied} />
      ) : (
        <p data-face="cannot-tell">{say(text.unknown)}</p>
      )}
    </section>
  );
};

const Steps = ({ subject, varied }: { readonly subject: Subject; readonly varied: Varied }) => {
  const say = useSay();
  const { asked, measure, year, parameters } = subject;
  const keys = varied.parameters.map(({ key }) => key).join(' ');
  const design = useMemo(
    () => screening(varied.parameters, asked.seed),
    // The same parameters in another object are the same design.
    [keys, asked.seed],
  );
  const wanted = useMemo(
    (): readonly AskedBeside[] => [
      { items: asked.items, readings: [], seed: asked.seed, runs: runsOfScreening(design), design },
    ],
    [asked.items, asked.seed, design],
  );
  const study = useBackground('doubt-steps', wanted);
  const pairs = study.studies[0]!.pairs;
  const effects = useMemo(() => runEffects(measure, year, pairs, { readings: [] }), [measure, year, pairs]);
  return (
    <>
      <details>
        <summary>{say(text[varied.by])}</summary>
        <ul>
          {varied.parameters.map(({ key }) => (
            <li key={key}>
              <ParameterName name={key} parameters={parameters} />
            </li>
          ))}
        </ul>
      </details>
      {asked.readings.length > 0 && <p>{say(text.readingsOut)}</p>}
      <StudyState study={study} begin={varyThem(varied.parameters.length, study.wanted)} />
      {effects.length > 0 && <OneByOneFigure {...{ subject, study, design, effects }} />}
    </>
  );
};
