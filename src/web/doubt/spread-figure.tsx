import { pairedEffect } from '../../experiments/pairs/paired-effect.js';
import { ChartFigure } from '../charts/chart-figure.js';
import type { ChartMatter } from '../charts/chart-matter.js';
import { bandWords } from '../charts/chart-words.js';
import { doubt, spreadText as text } from '../text/doubt.js';
import { dotTold, spreadDescribed } from '../text/doubt-sentences.js';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';
import { AxisLine } from './axis-line.js';
import { DotStrip } from './dot-strip.js';
import { IntervalBar } from './interval-bar.js';
import { PictureRow } from './picture-row.js';
import type { RunEffect } from './run-effects.js';
import { scaleOf } from './scale.js';
import { spreadSources } from './spread-sources.js';
import { SpreadTable } from './spread-table.js';
import type { Subject } from './subject.js';
import { decimalsOf, differenceTold } from './told.js';

interface SpreadFigureProps {
  readonly subject: Pick<Subject, 'measure' | 'year'>;
  readonly matter: ChartMatter;
  readonly part: Words;
  readonly effects: readonly RunEffect[];
}

/** Every run as a dot, the bars of all, and the bands of every source alone. */
export const SpreadFigure = ({ subject, matter, part, effects }: SpreadFigureProps) => {
  const say = useSay();
  const { measure, year } = subject;
  const id = `doubt-spread-${matter.key}`;
  const effect = pairedEffect(effects);
  const decimals = decimalsOf(effect);
  const { sources, remarks } = spreadSources(effects);
  const sorted = effects.toSorted((a, b) => a.difference - b.difference);
  const scale = scaleOf([
    ...effects.map(({ difference }) => difference),
    ...sources.flatMap(({ spread }) => spread?.band ?? []),
  ]);
  const median = differenceTold(effect.median, decimals, measure);
  return (
    <ChartFigure
      id={id}
      matter={matter}
      part={part}
      unit={matter.measure.differenceUnit}
      legend={[
        { sample: 'dots', words: text.dots },
        { sample: 'effect-bands', words: bandWords(matter.kinds) },
        { sample: 'median', words: text.median },
        { sample: 'hollow', words: text.alone },
      ]}
      described={spreadDescribed(measure.title, year, effects.length, median)}
      below={<SpreadTable {...{ measure, effects: sorted, effect, sources, decimals, year }} />}
    >
      <PictureRow label={say(text.all)} value={say(median)}>
        <DotStrip
          scale={scale}
          values={sorted.map(({ difference }) => difference)}
          told={sorted.map(({ difference, index }, i) =>
            dotTold(i + 1, sorted.length, differenceTold(difference, decimals, measure), index),
          )}
          name={text.read}
          describedBy={`${id}-described`}
        />
        <IntervalBar {...{ scale, ...effect }} />
      </PictureRow>
      {sources.map(({ source, title, spread }) => (
        <PictureRow key={source} label={say(title)} value={spread === null ? say(text.unknown) : undefined}>
          {spread && <IntervalBar scale={scale} interval90={spread.band} hollow />}
        </PictureRow>
      ))}
      <PictureRow label="">
        <AxisLine scale={scale} />
      </PictureRow>
      <ul className="doubt-remarks">
        {remarks.map((remark) => (
          <li key={remark.en}>{say(remark)}</li>
        ))}
        {effects.length < matter.runs && <li>{say(doubt.notInYear)}</li>}
      </ul>
    </ChartFigure>
  );
};
