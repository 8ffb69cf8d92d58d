import { useMemo } from 'react';
import { useLab } from '../state/lab.js';
import type { AskedBeside } from '../state/studies.js';
import { useBackground } from '../state/use-background.js';
import { rivalsText as text } from '../text/doubt-parts.js';
import { useSay } from '../text/language.js';
import { rivalRow, rivalsTold } from './rival-rows.js';
import { RivalsFigure } from './rivals-figure.js';
import { StudyState } from './study-state.js';
import type { Subject } from './subject.js';

const CASES = 6;

/** The effect under every rival reading. */
export const Rivals = ({ subject }: { readonly subject: Subject }) => {
  const say = useSay();
  const { asked, measure, year } = subject;
  const { readings } = useLab((lab) => lab.catalog)!;
  const wanted = useMemo(
    (): readonly AskedBeside[] =>
      [undefined, ...readings].map((reading) => ({
        items: asked.items,
        readings: reading ? [reading.name] : [],
        seed: asked.seed,
        runs: CASES,
      })),
    [asked.items, asked.seed, readings],
  );
  const study = useBackground('doubt-rivals', wanted);
  const rows = study.studies.map((one, i) =>
    rivalRow(one, i > 0 ? readings[i - 1] : undefined, measure, year),
  );
  const isBegun = rows.some(({ effect }) => effect);
  return (
    <section className="card doubt-part" aria-labelledby="doubt-rivals">
      <h2 id="doubt-rivals">{say(text.title)}</h2>
      <p>{say(text.why)}</p>
      <StudyState study={study} begin={text.runAll} />
      {isBegun && (
        <>
          <p role="status" data-face="verdict">
            <b>{say(rivalsTold(rows))}</b>
          </p>
          <RivalsFigure subject={subject} study={study} rows={rows} />
          <p className="quiet small">{say(text.rule)}</p>
        </>
      )}
    </section>
  );
};
