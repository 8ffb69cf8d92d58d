import type { ScoredTarget } from '../../runs/score.js';
import { useMemo, useState } from 'react';
import { WorldChart } from '../charts/world-chart.js';
import { useChartTools } from '../cockpit/use-chart-tools.js';
import { useMatter } from '../cockpit/use-matter.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { replay as text } from '../text/replay.js';
import { themes } from '../text/themes.js';
import { historyMatter } from './history-matter.js';

interface ThemeChartsProps {
  readonly year: number;
  /** Scored against the runs; undefined before the first. */
  readonly targets: readonly ScoredTarget[] | undefined;
}

/** Recorded measures of a theme beside history in the model, up to a year. */
export const ThemeCharts = ({ year, targets }: ThemeChartsProps) => {
  const say = useSay();
  const { measures, first } = useLab((lab) => lab.catalog)!;
  const preferred = useLab((lab) => lab.link.measures[0]) ?? first.start.measure;
  const recorded = measures.filter(({ record }) => record.some((value) => value !== null));
  const offered = Object.entries(themes).filter(([key]) => recorded.some(({ theme }) => theme === key));
  const [theme, setTheme] = useState(
    () => recorded.find(({ key }) => key === preferred)?.theme ?? offered[0]![0],
  );
  return (
    <section className="replay-charts" aria-labelledby="replay-charts">
      <h2 id="replay-charts">{say(text.charts)}</h2>
      <label>
        {say(text.theme)}{' '}
        <select value={theme} onChange={(event) => setTheme(event.target.value)}>
          {offered.map(([key, title]) => (
            <option key={key} value={key}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
      <div className="replay-grid">
        {recorded
          .filter((measure) => measure.theme === theme)
          .map(({ key }) => (
            <HistoryChart key={key} measure={key} year={year} targets={targets} />
          ))}
      </div>
    </section>
  );
};

const HistoryChart = ({ measure, year, targets }: ThemeChartsProps & { readonly measure: string }) => {
  const matter = useMatter(measure);
  const tools = useChartTools();
  const status = useLab((lab) => lab.worlds.status);
  const shown = useMemo(
    () => matter && historyMatter(matter, status, year, targets),
    [matter, status, year, targets],
  );
  if (!shown) return null;
  return (
    <article className="card">
      <WorldChart matter={shown} tools={tools} />
    </article>
  );
};
