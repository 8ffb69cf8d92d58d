import type { ChartMatter } from '../charts/chart-matter.js';
import { EffectChart } from '../charts/effect-chart.js';
import { WorldChart } from '../charts/world-chart.js';
import { LeverPanel } from '../levers/lever-panel.js';
import { TakenOver } from '../replay/taken-over.js';
import { useLab } from '../state/lab.js';
import { cockpit as text } from '../text/cockpit.js';
import { useSay } from '../text/language.js';
import { Instruments } from './instruments.js';
import { MeasurePicker } from './measure-picker.js';
import { RunState } from './run-state.js';
import { SceneControls } from './scene-controls.js';
import { useMatter } from './use-matter.js';
import { WhatChanged } from './what-changed.js';
import { useChartTools } from './use-chart-tools.js';

/** Levers, both worlds, and what it does. */
export const Cockpit = () => {
  const say = useSay();
  const measures = useLab((lab) => lab.link.measures);
  return (
    <div className="cockpit">
      <h1 className="visually-hidden">{say({ en: 'Cockpit', ja: '操縦席' })}</h1>
      <div className="cockpit-top">
        <WhatChanged />
        <TakenOver />
        <SceneControls />
        <RunState />
      </div>
      <LeverPanel />
      <section className="charts" aria-label={say(text.measures)}>
        <MeasurePicker />
        {measures.map((key) => (
          <MeasureCharts key={key} measure={key} />
        ))}
      </section>
      <Instruments />
    </div>
  );
};

const MeasureCharts = ({ measure }: { readonly measure: string }) => {
  const matter = useMatter(measure);
  return matter ? <Charts matter={matter} /> : null;
};

const Charts = ({ matter }: { readonly matter: ChartMatter }) => {
  const say = useSay();
  const tools = useChartTools();
  const measures = useLab((lab) => lab.link.measures);
  const go = useLab((lab) => lab.go);
  return (
    <article className="card measure" aria-label={say(matter.measure.title)}>
      <button
        type="button"
        className="plain remove"
        aria-label={`${say(text.removeMeasure)}: ${say(matter.measure.title)}`}
        onClick={() => go({ measures: measures.filter((one) => one !== matter.key) })}
      >
        ×
      </button>
      <div className="pair">
        <WorldChart matter={matter} tools={tools} />
        {matter.since !== undefined && <EffectChart matter={matter} tools={tools} />}
      </div>
    </article>
  );
};
