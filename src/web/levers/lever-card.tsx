import { useRef } from 'react';
import type { CatalogLever } from '../bundle/catalog.js';
import { useLab } from '../state/lab.js';
import { statusMeanings, statusNames } from '../text/evidence.js';
import { useSay } from '../text/language.js';
import { directions, grades, levers as text, mustMoveTold, whenTold } from '../text/levers.js';
import { shell } from '../text/shell.js';
import { leverValue } from './lever-value.js';
import { RealEvents } from './real-events.js';
import { SideEffects } from './side-effects.js';

/** What a lever is, its settings, what it must move, how well it is grounded, and what else it moves. */
export const LeverCard = ({
  lever,
  onChoose,
}: {
  readonly lever: CatalogLever;
  readonly onChoose: (value: number) => void;
}) => {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="plain about" onClick={() => dialog.current?.showModal()}>
        {lever.evidence} · ?{' '}
        <span className="visually-hidden">
          {say(text.about)}: {say(lever.title)}
        </span>
      </button>
      <dialog ref={dialog} className="lever-card" aria-label={say(lever.title)}>
        <Inside lever={lever} onChoose={onChoose} />
        <form method="dialog">
          <button type="submit">{say(shell.close)}</button>
        </form>
      </dialog>
    </>
  );
};

const Inside = ({
  lever,
  onChoose,
}: {
  readonly lever: CatalogLever;
  readonly onChoose: (value: number) => void;
}) => {
  const say = useSay();
  const system = useLab((lab) => lab.catalog?.systems.find(({ name }) => name === lever.system));
  return (
    <>
      <h2>{say(lever.title)}</h2>
      <h3>{say(text.law)}</h3>
      <p>
        <b>{system && say(system.title)}</b> {system && say(system.says)}
      </p>
      <RealEvents system={lever.system} />
      {lever.number && <Settings lever={lever} onChoose={onChoose} />}
      <h3>{say(text.mustMove)}</h3>
      <Outcomes lever={lever} />
      <h3>{say(text.alsoMoves)}</h3>
      <SideEffects lever={lever} />
      <h3>{say(text.evidence)}</h3>
      <p>{say(grades[lever.evidence])}</p>
      {lever.number?.source && (
        <>
          <h3>{say(text.source)}</h3>
          <p>
            {say(statusNames[lever.number.status])} ({say(statusMeanings[lever.number.status])})
          </p>
          <p lang="en">{lever.number.source}</p>
        </>
      )}
      {system?.note && (
        <>
          <h3>{say(text.notes)}</h3>
          <p lang="en">{system.note}</p>
        </>
      )}
    </>
  );
};

const Outcomes = ({ lever }: { readonly lever: CatalogLever }) => {
  const say = useSay();
  const measures = useLab((lab) => lab.catalog?.measures);
  return (
    <ul>
      {lever.outcomes.map(({ outcome, measure, direction, literature }) => {
        const title = measures?.find(({ key }) => key === measure)?.title;
        return (
          <li key={outcome}>
            {say(mustMoveTold(title!, whenTold(outcome), directions[direction], literature))}
          </li>
        );
      })}
    </ul>
  );
};

const Settings = ({
  lever,
  onChoose,
}: {
  readonly lever: CatalogLever;
  readonly onChoose: (value: number) => void;
}) => {
  const say = useSay();
  const { history, pulled, meaning } = lever.number!;
  const part = (share: number) => history + share * (pulled - history);
  const all = [
    [text.statusQuo, history],
    [text.low, part(1 / 3)],
    [text.medium, part(2 / 3)],
    [text.high, pulled],
  ] as const;
  return (
    <>
      <h3>{say(text.settings)}</h3>
      <p>{say(meaning)}</p>
      <div className="settings">
        {all.map(([name, value]) => (
          <button key={name.en} type="button" onClick={() => onChoose(value)}>
            {say(name)} <b>{say(leverValue(lever.number!, value))}</b>
          </button>
        ))}
      </div>
    </>
  );
};
