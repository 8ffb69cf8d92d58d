import { useState } from 'react';
import { WhatChanged } from '../cockpit/what-changed.js';
import { MeasureChooser, useMeasure } from '../shell/measure-chooser.js';
import { useYear, YearChooser } from '../shell/year-chooser.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { runNumber, why as text } from '../text/why.js';
import { AttributionPart } from './attribution.js';
import { MoneyPart, PeoplePart } from './one-run.js';

const parts = ['attribution', 'money', 'people'] as const;
type Part = (typeof parts)[number];

/** Where an effect comes from: shares of the changes, who paid whom, and what became of a bank, a firm and a worker. */
export const Why = () => {
  const say = useSay();
  const [part, setPart] = useState<Part>('attribution');
  const [index, setIndex] = useState(0);
  const year = useYear();
  const measure = useMeasure();
  return (
    <div className="why">
      <h1>{say(text.title)}</h1>
      <WhatChanged />
      <div className="why-tools">
        <div role="group" aria-label={say(text.parts)} className="parts">
          {parts.map((one) => (
            <button key={one} type="button" aria-pressed={one === part} onClick={() => setPart(one)}>
              {say(text[one])}
            </button>
          ))}
        </div>
        {part === 'attribution' && <MeasureChooser />}
        {part !== 'people' && <YearChooser />}
        {part !== 'attribution' && <RunChooser index={index} onIndex={setIndex} />}
      </div>
      {part === 'attribution' && <AttributionPart measure={measure} year={year} />}
      {part === 'money' && <MoneyPart index={index} year={year} />}
      {part === 'people' && <PeoplePart index={index} />}
    </div>
  );
};

interface RunProps {
  readonly index: number;
  readonly onIndex: (index: number) => void;
}

/** One of the runs asked for. */
const RunChooser = ({ index, onIndex }: RunProps) => {
  const say = useSay();
  const runs = useLab((lab) => lab.link.asked.runs);
  return (
    <label>
      {say(text.run)}{' '}
      <select value={index} onChange={({ target: { value } }) => onIndex(Number(value))}>
        {Array.from({ length: Math.max(runs, index + 1) }, (_, i) => (
          <option key={i} value={i}>
            {say(runNumber(i, Math.max(runs, index + 1)))}
          </option>
        ))}
      </select>
    </label>
  );
};
