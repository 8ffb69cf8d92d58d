import { useCallback, useId } from 'react';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';
import { ChartFigure } from './chart-figure.js';
import type { ChartMatter } from './chart-matter.js';
import type { ChartProps } from './chart-tools.js';
import { effectTitle, emptyWords, noPreviewWords, words } from './chart-words.js';
import { effectDescribed } from './describe.js';
import { differencesIn, effectDrawing, effectPlot } from './effect-drawing.js';
import { SaveMenu } from './export/save-menu.js';
import { useHeldRange } from './held-range.js';
import { effectLegend } from './legend-items.js';
import { effectRows } from './number-rows.js';
import { NumberTable } from './number-table.js';
import { previewOf } from './preview-levels.js';
import { type Dot, ReadablePicture } from './readable-picture.js';
import { effectRead } from './readout.js';
import type { Say } from './say.js';

/** What the scenario does to a measure: the difference on its own axis, in which there is zero. */
export function EffectChart({ matter, tools }: ChartProps) {
  const id = useId();
  const { measure, difference } = matter;
  const held = useHeldRange(`${matter.key} ${matter.study}`, 'difference', differencesIn(matter));
  const range = tools.effect ?? held;
  const caption = words(
    `${measure.title.en}, difference in ${measure.differenceUnit.en}`,
    `${measure.title.ja}、差（${measure.differenceUnit.ja}）`,
  );
  const hasNumbers = difference !== undefined || previewOf(matter) !== undefined;
  const draw = useCallback(
    (width: number, say: Say) => {
      const plot = effectPlot(matter, range, width, say);
      return { plot, drawing: effectDrawing(matter, plot, say) };
    },
    [matter, range],
  );
  return (
    <ChartFigure
      id={id}
      matter={matter}
      part={effectTitle}
      unit={measure.differenceUnit}
      legend={effectLegend(matter)}
      described={effectDescribed(matter)}
      below={
        hasNumbers ? (
          <>
            <NumberTable caption={caption} rowsOf={() => effectRows(matter)} />
            <SaveMenu matter={matter} part="effect" range={range} saved={tools.saved} />
          </>
        ) : null
      }
    >
      {hasNumbers ? (
        <ReadablePicture
          id={id}
          years={matter.years}
          name={words(`Effect on ${measure.title.en}: year`, `${measure.title.ja}への効果：年`)}
          draw={draw}
          valuesAt={(i) => effectRead(matter, i)}
          dotsAt={(i) => dotsOf(matter, i)}
        />
      ) : (
        <Nothing matter={matter} />
      )}
    </ChartFigure>
  );
}

const nothingWords: Readonly<Record<ChartMatter['status'], Words>> = {
  empty: emptyWords.flying,
  preview: emptyWords.waiting,
  running: emptyWords.waiting,
  done: emptyWords.none,
  cancelled: emptyWords.cancelled,
};

function Nothing({ matter: { status, preview } }: Pick<ChartProps, 'matter'>) {
  const say = useSay();
  return (
    <div className="chart-nothing">
      <p className="chart-flying">{say(nothingWords[status])}</p>
      {status === 'empty' ? <p>{say(emptyWords.hint)}</p> : null}
      {status !== 'empty' && preview && 'reason' in preview ? (
        <p>{say(noPreviewWords(preview.reason))}</p>
      ) : null}
    </div>
  );
}

const dotsOf = (matter: ChartMatter, i: number): Dot[] => [
  { of: 'scenario', value: matter.difference?.median[i] },
  { of: 'preview', value: previewOf(matter)?.difference[i] },
];
