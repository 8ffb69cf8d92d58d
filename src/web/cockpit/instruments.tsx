import { useState } from 'react';
import { useLab } from '../state/lab.js';
import { useYear, YearChooser } from '../shell/year-chooser.js';
import { cockpit as text } from '../text/cockpit.js';
import { useSay } from '../text/language.js';
import { nothingChanged } from '../text/effects.js';
import { EffectSentence } from './effect-sentence.js';

/** The effect on every shown measure in a year, in sentences. */
export const Instruments = () => {
  const say = useSay();
  const measures = useLab((lab) => lab.link.measures);
  const isChanged = useLab((lab) => lab.link.asked.items.length > 0);
  const year = useYear();
  return (
    <section className="instruments card" aria-label={say(text.instruments)}>
      <h2>{say(text.instruments)}</h2>
      <YearChooser />
      {isChanged ? (
        measures.map((key) => <EffectSentence key={key} measure={key} year={year} />)
      ) : (
        <p className="effect-sentence">{say(nothingChanged)}</p>
      )}
      <RunsAsked />
      <ReadingsAsked />
    </section>
  );
};

const RunsAsked = () => {
  const say = useSay();
  const runs = useLab((lab) => lab.link.asked.runs);
  const ask = useLab((lab) => lab.ask);
  return (
    <label>
      {say(text.runs)}{' '}
      <select value={runs} onChange={(event) => ask({ runs: Number(event.target.value) })}>
        {[...new Set([10, 20, 40, 100, runs])]
          .toSorted((a, b) => a - b)
          .map((one) => (
            <option key={one}>{one}</option>
          ))}
      </select>
    </label>
  );
};

const ReadingsAsked = () => {
  const say = useSay();
  const { readings } = useLab((lab) => lab.catalog)!;
  const asked = useLab((lab) => lab.link.asked.readings);
  const ask = useLab((lab) => lab.ask);
  const [open, setOpen] = useState(asked.length > 0);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(text.readings)}</summary>
      {readings.map(({ name, title }) => (
        <label key={name} className="reading">
          <input
            type="checkbox"
            checked={asked.includes(name)}
            onChange={({ target: { checked } }) =>
              ask({ readings: checked ? [...asked, name] : asked.filter((one) => one !== name) })
            }
          />
          {say(title)}
        </label>
      ))}
    </details>
  );
};
