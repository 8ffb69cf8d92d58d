import { useCallback, useId, useState } from 'react';
import { NumberTable } from '../charts/number-table.js';
import { ReadablePicture } from '../charts/readable-picture.js';
import type { ReadValue } from '../charts/readout.js';
import type { Say } from '../charts/say.js';
import { useLanguage, useSay } from '../text/language.js';
import { livesPage } from '../text/lives-page.js';
import type { Words } from '../text/words.js';
import { lifeDrawing } from './life-drawing.js';
import type { FactLines, LifeMatter } from './life-matter.js';

const unknown: Words = { en: '–', ja: '–' };

/** One quantity of a life in both worlds, which can be changed for another. */
export function LifeChart({ matter }: { readonly matter: LifeMatter }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [key, onKey] = useState(matter.facts[0]!.key);
  const fact = matter.facts.find((one) => one.key === key) ?? matter.facts[0]!;
  const draw = useCallback(
    (width: number, pick: Say) => lifeDrawing(matter, fact, width, pick),
    [matter, fact],
  );
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? unknown[language] : fact.write(value, language);
  const valuesAt = (i: number): ReadValue[] => [
    { of: 'baseline', name: livesPage.history, value: written(fact.history[i]) },
    { of: 'scenario', name: livesPage.changed, value: written(fact.changed[i]) },
  ];
  const title: Words = {
    en: `${matter.name.en}: ${fact.title.en}`,
    ja: `${matter.name.ja}：${fact.title.ja}`,
  };
  return (
    <div className="chart life-chart">
      <label className="life-fact">
        <span>{say(livesPage.quantity)}</span>
        <select value={key} onChange={(event) => onKey(event.target.value)}>
          {matter.facts.map((one) => (
            <option key={one.key} value={one.key}>
              {say(one.title)}
            </option>
          ))}
        </select>
        <span className="quiet">{say(fact.unit)}</span>
      </label>
      <ReadablePicture
        id={id}
        years={matter.years}
        name={title}
        draw={draw}
        valuesAt={valuesAt}
        dotsAt={(i) => [
          { of: 'baseline', value: fact.history[i] },
          { of: 'scenario', value: fact.changed[i] },
        ]}
      />
      <p id={`${id}-described`} className="visually-hidden">
        {say(title)}
      </p>
      <NumberTable caption={matter.name} rowsOf={() => rowsOf(matter)} />
    </div>
  );
}

/** Every quantity of both worlds, year by year. */
const rowsOf = ({ years, facts }: LifeMatter) => ({
  heads: facts.flatMap(({ title }) => [headOf(title, livesPage.history), headOf(title, livesPage.changed)]),
  rows: years.map((year, i) => ({
    year,
    cells: facts.flatMap((fact) => [cellOf(fact, fact.history[i]), cellOf(fact, fact.changed[i])]),
  })),
});

const headOf = (title: Words, world: Words): Words => ({
  en: `${title.en} (${world.en})`,
  ja: `${title.ja}（${world.ja}）`,
});

const cellOf = ({ write }: FactLines, value: number | null | undefined): Words =>
  value === null || value === undefined ? unknown : { en: write(value, 'en'), ja: write(value, 'ja') };
