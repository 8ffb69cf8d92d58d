import { useMemo, useState } from 'react';
import { useBackground } from '../state/use-background.js';
import { spreadText as text } from '../text/doubt.js';
import { runLucks } from '../text/doubt-sentences.js';
import { useSay } from '../text/language.js';
import { runEffects } from './run-effects.js';
import { SpreadFigure } from './spread-figure.js';
import { StudyState } from './study-state.js';
import { matterBeside, type Subject } from './subject.js';

/** Draws that are run with more lucks: enough for a spread, few enough to wait for. */
const MOST_DRAWS = 40;

/** How far the runs agree, and what makes them differ. */
export const Spread = ({ subject }: { readonly subject: Subject }) => {
  const say = useSay();
  return (
    <section className="card doubt-part" aria-labelledby="doubt-spread">
      <h2 id="doubt-spread">{say(text.title)}</h2>
      <SpreadFigure subject={subject} matter={subject.matter} part={text.part} effects={subject.effects} />
      <Lucks subject={subject} />
    </section>
  );
};

/** The same draws with more lucks, which tells luck from parameters. */
const Lucks = ({ subject }: { readonly subject: Subject }) => {
  const say = useSay();
  const { asked, measure, year, matter } = subject;
  const [lucks, setLucks] = useState(2);
  const wanted = useMemo(
    () => [{ ...asked, lucks, runs: lucks * Math.min(asked.runs, MOST_DRAWS) }],
    [asked, lucks],
  );
  const study = useBackground('doubt-lucks', wanted);
  const pairs = study.studies[0]!.pairs;
  const effects = useMemo(
    () => runEffects(measure, year, pairs, { readings: asked.readings, lucks }),
    [measure, year, pairs, asked, lucks],
  );
  return (
    <section className="doubt-more" aria-labelledby="doubt-lucks">
      <h3 id="doubt-lucks">{say(text.lucksTitle)}</h3>
      <p>{say(text.lucksWhy)}</p>
      <div className="doubt-actions">
        <label>
          {say(text.lucks)}{' '}
          <select value={lucks} onChange={(event) => setLucks(Number(event.target.value))}>
            <option>2</option>
            <option>3</option>
          </select>
        </label>
        <StudyState study={study} begin={runLucks(study.wanted)} />
      </div>
      {effects.length > 0 && (
        <SpreadFigure
          subject={subject}
          matter={matterBeside(matter, 'lucks', study)}
          part={text.lucksPart}
          effects={effects}
        />
      )}
    </section>
  );
};
