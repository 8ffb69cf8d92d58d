import { useCallback, useId } from 'react';
import { ChartFigure } from './chart-figure.js';
import type { ChartMatter } from './chart-matter.js';
import { equalRatios, levelsTitle, words } from './chart-words.js';
import type { ChartProps } from './chart-tools.js';
import { levelsDescribed } from './describe.js';
import { SaveMenu } from './export/save-menu.js';
import { useHeldRange } from './held-range.js';
import { levelsLegend } from './legend-items.js';
import { levelRows } from './number-rows.js';
import { NumberTable } from './number-table.js';
import { previewOf } from './preview-levels.js';
import { type Dot, ReadablePicture } from './readable-picture.js';
import { levelsRead } from './readout.js';
import type { Say } from './say.js';
import { levelsIn, worldDrawing, worldPlot } from './world-drawing.js';

/** A measure in both worlds beside the record. */
export function WorldChart({ matter, tools }: ChartProps) {
  const id = useId();
  const { measure } = matter;
  const held = useHeldRange(`${matter.key} ${matter.study}`, measure.scale, levelsIn(matter));
  const range = tools.levels ?? held;
  const unit = measure.scale === 'logarithmic' ? equalRatios(measure.unit) : measure.unit;
  const caption = words(`${measure.title.en}, ${measure.unit.en}`, `${measure.title.ja}、${measure.unit.ja}`);
  const draw = useCallback(
    (width: number, say: Say) => {
      const plot = worldPlot(matter, range, width, say);
      return { plot, drawing: worldDrawing(matter, plot, id, say) };
    },
    [matter, range, id],
  );
  return (
    <ChartFigure
      id={id}
      matter={matter}
      part={levelsTitle}
      unit={unit}
      legend={levelsLegend(matter)}
      described={levelsDescribed(matter)}
      below={
        <>
          <NumberTable caption={caption} rowsOf={() => levelRows(matter)} />
          <SaveMenu matter={matter} part="levels" range={range} saved={tools.saved} />
        </>
      }
    >
      <ReadablePicture
        id={id}
        years={matter.years}
        rest={matter.until}
        name={words(`${measure.title.en}: year`, `${measure.title.ja}：年`)}
        draw={draw}
        valuesAt={(i) => levelsRead(matter, i)}
        dotsAt={(i) => dotsOf(matter, i)}
      />
    </ChartFigure>
  );
}

const dotsOf = (matter: ChartMatter, i: number): Dot[] => [
  { of: 'record', value: matter.record[i] },
  { of: 'baseline', value: matter.baseline?.median[i] },
  { of: 'scenario', value: matter.scenario?.median[i] },
  { of: 'preview', value: previewOf(matter)?.level[i] },
];
