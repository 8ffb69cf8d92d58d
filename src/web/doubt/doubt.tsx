import { useMemo } from 'react';
import type { DoubtFile } from '../bundle/doubt-file.js';
import type { CatalogMeasure } from '../bundle/catalog.js';
import { EffectSentence } from '../cockpit/effect-sentence.js';
import { RunState } from '../cockpit/run-state.js';
import { useMatter } from '../cockpit/use-matter.js';
import { WhatChanged } from '../cockpit/what-changed.js';
import { MeasureChooser, useMeasure } from '../shell/measure-chooser.js';
import { useYear, YearChooser } from '../shell/year-chooser.js';
import { addressOf, useLab } from '../state/lab.js';
import { useData } from '../state/use-data.js';
import { doubt as text } from '../text/doubt.js';
import { useSay } from '../text/language.js';
import { notLoaded } from '../text/shell.js';
import { Enough } from './enough.js';
import { Fails } from './fails.js';
import { Importance } from './importance.js';
import { Rivals } from './rivals.js';
import { runEffects } from './run-effects.js';
import { Spread } from './spread.js';

/** How sure the effect of the scenario is, on one measure in one year. */
export const Doubt = () => {
  const say = useSay();
  const link = useLab((lab) => lab.link);
  const measure = useMeasure();
  const year = useYear();
  const isChanged = link.asked.items.length > 0;
  return (
    <div className="doubt">
      <h1>{say(text.title)}</h1>
      <p className="lead">{say(text.lead)}</p>
      <div className="doubt-top">
        <WhatChanged />
        <fieldset className="doubt-controls">
          <legend className="visually-hidden">{say(text.question)}</legend>
          <MeasureChooser />
          <YearChooser />
        </fieldset>
        <RunState />
      </div>
      {isChanged ? (
        <>
          <EffectSentence measure={measure.key} year={year} />
          <Parts measure={measure} year={year} />
        </>
      ) : (
        <p className="card" data-face="empty">
          {say(text.empty)} <a href={addressOf({ ...link, screen: 'cockpit' })}>{say(text.toCockpit)}</a>
        </p>
      )}
    </div>
  );
};

interface PartsProps {
  readonly measure: CatalogMeasure;
  readonly year: number;
}

const Parts = ({ measure, year }: PartsProps) => {
  const say = useSay();
  const asked = useLab((lab) => lab.link.asked);
  const worlds = useLab((lab) => lab.worlds);
  const matter = useMatter(measure.key)!;
  const file = useData<DoubtFile>('doubt');
  const effects = useMemo(
    () =>
      runEffects(
        measure,
        year,
        worlds.baseline.map((baseline, i) => ({ baseline, changed: worlds.changed[i]! })),
        asked,
      ),
    [measure, year, worlds, asked],
  );
  const parameters = file.status === 'ready' ? file.data.parameters : [];
  const subject = { measure, year, asked, effects, matter, parameters };
  if (effects.length === 0)
    return (
      <p className="card" data-face="waiting">
        {say(worlds.baseline.length > 0 ? text.notInYear : text.noRuns)}
      </p>
    );
  return (
    <>
      {file.status === 'missing' && (
        <p className="notice bad" role="alert" data-face="missing">
          {say(notLoaded('doubt.json', file.reason))}
        </p>
      )}
      <Spread subject={subject} />
      <Importance subject={subject} />
      <Enough subject={subject} />
      <Fails subject={subject} />
      <Rivals subject={subject} />
    </>
  );
};
