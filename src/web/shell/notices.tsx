import { useSyncExternalStore } from 'react';
import { isOlder } from '../preview/is-older.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { olderPreview } from '../text/preview.js';
import { engineFailed, notLoaded, shell } from '../text/shell.js';

const subscribe = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** What a user must know wherever he is: a bad link, no connection, files or an engine that did not come. */
export const Notices = () => {
  const say = useSay();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const engine = useLab((lab) => lab.engine);
  const missing = useLab((lab) => lab.missing);
  const complaints = useLab((lab) => lab.complaints);
  const dismiss = useLab((lab) => lab.dismissComplaints);
  const isOld = useLab(({ preview, catalog }) => preview && catalog && isOlder(preview, catalog));
  return (
    <div className="notices" aria-live="polite">
      {!online && (
        <p className="notice" data-face="offline">
          {say(engine.status === 'ready' ? shell.offline : shell.offlineEarly)}
        </p>
      )}
      {isOld && (
        <p className="notice" data-face="older-preview">
          {say(olderPreview)}
        </p>
      )}
      {missing && (
        <p className="notice bad" role="alert" data-face="missing">
          {say(notLoaded(missing.what, missing.reason))}
        </p>
      )}
      {engine.status === 'failed' && (
        <p className="notice bad" role="alert" data-face="engine-failed">
          {say(engineFailed(engine.reason))}
        </p>
      )}
      {complaints.length > 0 && (
        <section className="notice" data-face="invalid-link">
          <h2>{say(shell.linkTold)}</h2>
          <ul>
            {complaints.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
          <button type="button" onClick={dismiss}>
            {say(shell.close)}
          </button>
        </section>
      )}
    </div>
  );
};
