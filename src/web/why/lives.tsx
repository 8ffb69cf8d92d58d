import type { People } from '../../experiments/biographies/index.js';
import { useLanguage, useSay } from '../text/language.js';
import { livesPage, partingTold, standsFor, stoppedLives } from '../text/lives-page.js';
import type { Words } from '../text/words.js';
import { LifeChart } from './life-chart.js';
import { type LifeMatter, lifeMatters } from './life-matter.js';
import type { Told } from './told.js';

/** A bank, a firm and a worker, each in both worlds. */
export function Lives({ people }: { readonly people: People }) {
  const say = useSay();
  const { bank, firm, worker } = lifeMatters(people);
  const { parting, stopped, scale } = people;
  return (
    <section className="lives">
      <h2>{say(livesPage.title)}</h2>
      <p>{say(parting === null ? livesPage.unchanged : partingTold(parting))}</p>
      <p className="small quiet">{say(standsFor(scale))}</p>
      {(['history', 'changed'] as const).map((world) =>
        stopped[world] ? (
          <p key={world} className="stopped" role="alert">
            {say(stoppedLives(world, stopped[world].detail))}
          </p>
        ) : null,
      )}
      <Life matter={bank} />
      {firm ? <Life matter={firm} /> : <p>{say(livesPage.noFirm)}</p>}
      {worker ? <Life matter={worker} /> : <p>{say(livesPage.noWorker)}</p>}
    </section>
  );
}

function Life({ matter }: { readonly matter: LifeMatter }) {
  const say = useSay();
  const { key, name, chosen, before, after, since, isSame } = matter;
  return (
    <article className={`life ${key}`}>
      <h3>{say(name)}</h3>
      <p className="small quiet">{say(chosen)}</p>
      <LifeChart matter={matter} />
      {isSame && since !== undefined ? <p>{say(livesPage.same)}</p> : null}
      {before.length > 0 && since !== undefined ? (
        <Events title={livesPage.before} told={before} of="both" />
      ) : null}
      {since === undefined ? (
        <Events title={livesPage.history} told={[...before, ...after.history]} of="history" />
      ) : (
        <div className="two-lives">
          <Events title={livesPage.history} told={after.history} of="history" />
          <Events title={livesPage.changed} told={after.changed} of="changed" />
        </div>
      )}
    </article>
  );
}

interface EventsProps {
  readonly title: Words;
  readonly told: readonly Told[];
  readonly of: 'both' | 'history' | 'changed';
}

function Events({ title, told, of }: EventsProps) {
  const say = useSay();
  const between = useLanguage() === 'en' ? ' ' : '';
  return (
    <div className={`life-events ${of}`}>
      <h4>{say(title)}</h4>
      {told.length === 0 ? (
        <p>{say(livesPage.nothingHappened)}</p>
      ) : (
        <ol>
          {told.map(({ period, sentences }) => (
            <li key={period}>{sentences.map(say).join(between)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
