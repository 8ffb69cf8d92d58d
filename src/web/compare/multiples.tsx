import { useCallback, useId, useRef } from 'react';
import { ChartFigure } from '../charts/chart-figure.js';
import type { ChartMatter } from '../charts/chart-matter.js';
import { columnsFrom, framedBy } from '../charts/export/saved-picture.js';
import { SavePicture } from '../charts/export/save-picture.js';
import { useHeldRange } from '../charts/held-range.js';
import { NumberTable } from '../charts/number-table.js';
import { differenceText } from '../charts/number-words.js';
import { ReadablePicture } from '../charts/readable-picture.js';
import type { Say } from '../charts/say.js';
import { useChartTools } from '../cockpit/use-chart-tools.js';
import { useMatter } from '../cockpit/use-matter.js';
import { useLab } from '../state/lab.js';
import { columnTold, compare as text, effectOf, multiplesDescribed } from '../text/compare.js';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';
import { effectLine } from './effect-line.js';
import { type LetteredLine, multipleDrawing, multiplePlot } from './multiple-drawing.js';
import { multipleLegend } from './multiple-legend.js';
import { effectTable, savedCompared } from './saved-compared.js';
import type { Compared } from './use-compared.js';

interface MultiplesProps {
  readonly scenarios: readonly Compared[];
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
}

/** A small chart for each measure, with a line for each scenario. */
export const Multiples = (props: MultiplesProps) => {
  const say = useSay();
  const measures = useLab((lab) => lab.link.measures);
  return (
    <section aria-labelledby="multiples">
      <h2 id="multiples">{say(text.multiples)}</h2>
      <div className="multiples">
        {measures.map((key) => (
          <Multiple key={key} measure={key} {...props} />
        ))}
      </div>
    </section>
  );
};

const Multiple = ({ measure, ...props }: MultiplesProps & { readonly measure: string }) => {
  const matter = useMatter(measure);
  return matter && <MultipleChart matter={matter} {...props} />;
};

/** Runs of a chart of several scenarios are those of the scenario that has the fewest. */
const ofAll = (matter: ChartMatter, { scenarios, isRunning, isCancelled }: MultiplesProps): ChartMatter => {
  const runs = Math.min(...scenarios.map(({ pairs }) => pairs.length));
  const wanted = Math.max(...scenarios.map((one) => one.wanted));
  const status = runs >= wanted ? 'done' : isCancelled ? 'cancelled' : isRunning ? 'running' : 'done';
  return { ...matter, runs, wanted, status };
};

const MultipleChart = ({ matter: own, ...props }: MultiplesProps & { readonly matter: ChartMatter }) => {
  const { scenarios } = props;
  const id = useId();
  const matter = ofAll(own, props);
  const { measure, years, key } = matter;
  const lines = useLines(key, years, scenarios);
  const range = useHeldRange(
    `${key} ${JSON.stringify(scenarios.map(({ items }) => items))}`,
    'difference',
    lines.flatMap(({ line }) => line.median.filter((value) => value !== null)),
  );
  const { lastRecord } = matter;
  const catalog = useLab((lab) => lab.catalog)!;
  const asked = useLab((lab) => lab.link.asked);
  const tools = useChartTools();
  const draw = useCallback(
    (width: number, say: Say) => {
      const plot = multiplePlot(own, range, width, say);
      return { plot, drawing: multipleDrawing(own, lines, plot, say) };
    },
    [own, range, lines],
  );
  const readAt = (i: number) =>
    lines.map(({ letter, line }) => {
      const value = differenceText(line.median[i] ?? null, line.decimals[i] ?? null);
      const untold: { readonly beside?: Words } = line.told[i] ? {} : { beside: text.cannotTell };
      return { of: `line-${letter}` as const, name: { en: letter, ja: letter }, value, ...untold };
    });
  return (
    <div className="card">
      <ChartFigure
        id={id}
        matter={matter}
        part={text.effect}
        unit={measure.differenceUnit}
        legend={multipleLegend(scenarios, matter, (years.at(-1) ?? 0) > lastRecord)}
        described={multiplesDescribed(measure.title, scenarios.length, years[0] ?? 0, years.at(-1) ?? 0)}
        below={
          <>
            <NumberTable
              caption={effectOf(measure.title)}
              rowsOf={() => ({
                heads: scenarios.map(({ letter, title }) => columnTold(letter, title)),
                rows: years.map((year, i) => ({
                  year,
                  cells: readAt(i).map(({ value, beside }) => ({
                    en: beside ? `${value} (${beside.en})` : value,
                    ja: beside ? `${value}（${beside.ja}）` : value,
                  })),
                })),
              })}
            />
            <SavePicture
              {...framedBy(matter, text.effect)}
              file={`${key}-compared`}
              columns={columnsFrom(...effectTable(scenarios, years, lines))}
              {...savedCompared(scenarios, asked, catalog, tools.saved)}
            />
          </>
        }
      >
        <ReadablePicture
          id={id}
          years={years}
          name={effectOf(measure.title)}
          draw={draw}
          valuesAt={readAt}
          dotsAt={(i) => lines.map(({ letter, line }) => ({ of: letter, value: line.median[i] }))}
        />
      </ChartFigure>
    </div>
  );
};

const useLines = (key: string, years: readonly number[], scenarios: readonly Compared[]): LetteredLine[] => {
  const catalog = useLab((lab) => lab.catalog)!;
  const readings = useLab((lab) => lab.link.asked.readings);
  const lines = scenarios.map(({ letter, pairs, wanted, lost }) => ({
    letter,
    line: effectLine(
      catalog.measures.find((one) => one.key === key)!,
      years,
      readings,
      pairs,
      pairs.length + lost >= wanted,
    ),
  }));
  // The same array as long as every line is the same, so that nothing is drawn again.
  const last = useRef(lines);
  const isSame =
    last.current.length === lines.length &&
    lines.every(
      ({ letter, line }, i) => last.current[i]!.letter === letter && last.current[i]!.line === line,
    );
  if (!isSame) last.current = lines;
  return last.current;
};
