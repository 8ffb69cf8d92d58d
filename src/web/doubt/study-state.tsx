import type { Background } from '../state/use-background.js';
import { doubt } from '../text/doubt.js';
import { useSay } from '../text/language.js';
import { runsTold } from '../text/shell.js';
import type { Words } from '../text/words.js';

interface StudyStateProps {
  readonly study: Background;
  /** On the button that begins. */
  readonly begin: Words;
  readonly disabled?: boolean;
}

/** Begins runs in the background, and says how far they are and what could not be run. */
export const StudyState = ({ study, begin, disabled = false }: StudyStateProps) => {
  const say = useSay();
  const { status, done, wanted, studies, start, cancel } = study;
  const lost = studies.flatMap((one) => one.lost);
  const sentences = [...new Set(lost.map(({ name, message }) => `${name}: ${message}`))];
  return (
    <div className="study-state" data-face={status}>
      {status === 'idle' && (
        <button type="button" className="primary" onClick={start} disabled={disabled}>
          {say(begin)}
        </button>
      )}
      {status !== 'idle' && (
        <>
          <span role="status">{say(runsTold(done, wanted))}</span>
          <progress value={done} max={wanted} aria-hidden="true" />
        </>
      )}
      {status === 'running' && (
        <button type="button" onClick={cancel}>
          {say(doubt.stop)}
        </button>
      )}
      {status === 'cancelled' && (
        <button type="button" onClick={start}>
          {say(doubt.goOn)}
        </button>
      )}
      {lost.length > 0 && (
        <div className="notice bad" role="alert" data-face="lost">
          <p>
            {say(doubt.lost)}: {lost.length}
          </p>
          <ul>
            {sentences.slice(0, 5).map((one) => (
              <li key={one} lang="en">
                {one}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
