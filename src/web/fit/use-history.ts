import { useEffect, useMemo, useState } from 'react';
import type { HistoryFile } from '../bundle/history-data.js';
import { useLab } from '../state/lab.js';
import { load, NotLoaded } from '../state/loading.js';
import { type ScoredHistory, scoredHistory } from './scored-history.js';

let reading: Promise<HistoryFile> | undefined;

/** The file is read once, when a page first needs it, and again after a failure. */
const historyFile = (): Promise<HistoryFile> =>
  (reading ??= load<HistoryFile>('history').catch((problem: unknown) => {
    reading = undefined;
    throw problem;
  }));

/** What history must show; undefined while it is read, or why it could not be. */
export const useHistory = (): HistoryFile | NotLoaded | undefined => {
  const [known, setKnown] = useState<HistoryFile | NotLoaded>();
  useEffect(() => {
    let isOpen = true;
    historyFile().then(
      (file) => isOpen && setKnown(file),
      (problem: unknown) =>
        isOpen &&
        setKnown(problem instanceof NotLoaded ? problem : new NotLoaded('history', String(problem))),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return known;
};

/** The score of the runs of history that have come; undefined before the first. */
export const useScored = (history: HistoryFile): ScoredHistory | undefined => {
  const runs = useLab((lab) => lab.worlds.baseline);
  return useMemo(() => (runs.length > 0 ? scoredHistory(history, runs) : undefined), [history, runs]);
};
