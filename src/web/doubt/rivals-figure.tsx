import { ChartFigure } from '../charts/chart-figure.js';
import { bandWords } from '../charts/chart-words.js';
import type { Background } from '../state/use-background.js';
import { doubt, spreadText } from '../text/doubt.js';
import { rivalsText as text } from '../text/doubt-parts.js';
import { rivalsDescribed, signsTold } from '../text/doubt-verdicts.js';
import { useSay } from '../text/language.js';
import { AxisLine } from './axis-line.js';
import { IntervalBar } from './interval-bar.js';
import { PictureRow } from './picture-row.js';
import type { RivalRow } from './rival-rows.js';
import { scaleOf } from './scale.js';
import { matterBeside, type Subject } from './subject.js';
import { type TableCell, TableBehind } from './table-behind.js';
import { decimalsOf, differenceTold, rangeTold } from './told.js';

interface RivalsFigureProps {
  readonly subject: Subject;
  readonly study: Background;
  readonly rows: readonly RivalRow[];
}

/** A bar for each reading, on one axis. */
export const RivalsFigure = ({ subject, study, rows }: RivalsFigureProps) => {
  const say = useSay();
  const { measure, year, matter } = subject;
  const shown = rows.flatMap(({ effect, ...row }) => (effect ? [{ ...row, effect }] : []));
  const scale = scaleOf(shown.flatMap(({ effect }) => effect.interval90));
  return (
    <ChartFigure
      id={`doubt-rivals-${matter.key}`}
      matter={{ ...matterBeside(matter, 'rivals', study), notInBand: text.notInBand }}
      part={text.part}
      unit={matter.measure.differenceUnit}
      legend={[
        { sample: 'effect-bands', words: bandWords(['luck', 'parameters']) },
        { sample: 'median', words: spreadText.median },
        { sample: 'hollow', words: text.hollow },
      ]}
      described={rivalsDescribed(measure.title, year, shown.length)}
      below={
        <TableBehind
          caption={text.part}
          heads={[doubt.reading, text.what, doubt.median, doubt.nineOfTen, text.signs, text.sign]}
          rows={rows.map((row) => cellsOf(row, measure))}
          file={`saisei-doubt-${measure.key}-${year}-readings`}
        />
      }
    >
      {shown.map(({ name, title, effect, signs, sign }) => (
        <PictureRow
          key={name}
          label={say(title)}
          value={`${say(differenceTold(effect.median, decimalsOf(effect), measure))} · ${say(signsTold(signs.up, signs.down, signs.runs))}`}
        >
          <IntervalBar {...{ scale, ...effect }} hollow={sign === 'cannotTell'} />
        </PictureRow>
      ))}
      <PictureRow label="">
        <AxisLine scale={scale} />
      </PictureRow>
    </ChartFigure>
  );
};

const cellsOf = (
  { title, says, effect, signs, sign }: RivalRow,
  measure: Subject['measure'],
): readonly TableCell[] => {
  const none = { en: '–', ja: '–' };
  const what = says ?? none;
  if (!effect) return [title, what, none, none, none, none];
  const decimals = decimalsOf(effect);
  return [
    title,
    what,
    { value: effect.median, told: differenceTold(effect.median, decimals, measure) },
    rangeTold(effect.interval90, decimals, measure),
    signsTold(signs.up, signs.down, signs.runs),
    text[sign],
  ];
};
