import { useId, useState } from 'react';
import type { CatalogLever, LeverNumber } from '../bundle/catalog.js';
import type { Item } from '../scenario/asked.js';
import { useLanguage, useSay } from '../text/language.js';
import { levers as text } from '../text/levers.js';
import { LeverCard } from './lever-card.js';
import { yearOfLever, yearsOf } from './lever-dates.js';
import { leverValue, typedValue } from './lever-value.js';

export interface LeverControlProps {
  readonly lever: CatalogLever;
  /** What the user set; undefined for history. */
  readonly item: Extract<Item, { kind: 'lever' }> | undefined;
  readonly start: number;
  readonly end: number;
  /** The period in which a lever begins to act when it is pulled; its own date without it. */
  readonly from?: number | undefined;
  /** `gesture` joins the steps of one drag; null takes the lever off. */
  readonly onChange: (item: Extract<Item, { kind: 'lever' }> | null, gesture?: string) => void;
}

/** One lever: on or off, or a number with its slider, and from when. */
export const LeverControl = ({ lever, item, start, end, from, onChange }: LeverControlProps) => {
  const say = useSay();
  const id = useId();
  const now = item ?? { kind: 'lever' as const, id: lever.id, ...(from !== undefined && { from }) };
  // Put back to where history has it, the lever is off.
  const set = (more: { value?: number; from?: number }, gesture?: string) =>
    onChange(
      more.value !== undefined && more.value === lever.number?.history ? null : { ...now, ...more },
      gesture,
    );
  const year = yearOfLever(lever, now, start);
  return (
    <div className={`lever ${item ? 'pulled' : ''} grade-${lever.evidence}`}>
      <div className="lever-head">
        <span id={id} className="lever-title">
          {say(lever.title)}
        </span>
        <LeverCard lever={lever} onChoose={(value) => set({ value })} />
      </div>
      {lever.number ? (
        <NumberControl number={lever.number} value={item?.value} item={item} labelledBy={id} onSet={set} />
      ) : (
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={item !== undefined}
            aria-labelledby={id}
            onChange={(event) => (event.target.checked ? set({}) : onChange(null))}
          />
          <span>{say(item ? text.on : text.off)}</span>
        </label>
      )}
      <div className="lever-when">
        <label>
          {say(text.from)}{' '}
          <select value={year} onChange={(event) => set({ from: 4 * Number(event.target.value) })}>
            {yearsOf(lever, start, end, year).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {item && (
          <button type="button" className="plain" onClick={() => onChange(null)}>
            {say(text.take)}
          </button>
        )}
      </div>
    </div>
  );
};

interface NumberControlProps {
  readonly number: LeverNumber;
  readonly value: number | undefined;
  readonly item: Item | undefined;
  readonly labelledBy: string;
  readonly onSet: (more: { value: number }, gesture?: string) => void;
}

/** A slider and, beside it, a field in which any number of the range can be typed. */
const NumberControl = ({ number, value, item, labelledBy, onSet }: NumberControlProps) => {
  const language = useLanguage();
  const say = useSay();
  const id = useId();
  const shown = value ?? (item ? number.pulled : number.history);
  const [typed, setTyped] = useState<string>();
  const [drag, setDrag] = useState(0);
  const written = leverValue(number, shown)[language];
  // What still reads as it was written is no input.
  const reading = typed === undefined || typed === written ? undefined : typedValue(number, typed);
  const complaint = reading && 'complaint' in reading ? reading.complaint : undefined;
  return (
    <div className="lever-number">
      <input
        type="range"
        min={number.low}
        max={number.high}
        step="any"
        value={shown}
        aria-labelledby={labelledBy}
        aria-valuetext={written}
        onPointerDown={() => setDrag((count) => count + 1)}
        onKeyDown={(event) => {
          const step = keySteps[event.key];
          if (step === undefined) return;
          event.preventDefault();
          const next = shown + (step * (number.high - number.low)) / 50;
          onSet({ value: Math.min(number.high, Math.max(number.low, next)) });
        }}
        onChange={(event) => onSet({ value: Number(event.target.value) }, `${labelledBy}-${drag}`)}
      />
      <input
        type="text"
        inputMode="text"
        value={typed ?? written}
        aria-label={say(text.value)}
        aria-invalid={Boolean(complaint)}
        aria-describedby={complaint ? id : undefined}
        onFocus={() => setTyped((before) => before ?? written)}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        onBlur={() => {
          if (complaint) return;
          if (reading && 'value' in reading) onSet({ value: reading.value });
          setTyped(undefined);
        }}
      />
      {complaint && (
        <p id={id} className="complaint" role="alert">
          {say(complaint)}
        </p>
      )}
    </div>
  );
};

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -50,
  End: 50,
};
