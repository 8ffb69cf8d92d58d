import { useEffect, useState } from 'react';

export type Answered<T> =
  | { readonly status: 'waiting' | 'running' }
  | { readonly status: 'ready'; readonly answer: T }
  | { readonly status: 'failed'; readonly reason: string };

/** Answers of the engine to one question each are large; a few are kept, so that going back shows them at once. */
const MOST = 6;
const kept = new Map<string, unknown>();

/** The answer to the question of the key; `ask` is undefined as long as there is nobody to ask. */
export const useAnswer = <T>(key: string, ask: (() => Promise<T>) | undefined) => {
  const [answered, setAnswered] = useState<{ readonly key: string; readonly is: Answered<T> }>();
  const [attempt, setAttempt] = useState(0);
  const canAsk = ask !== undefined;
  useEffect(() => {
    if (!ask || kept.has(key)) return undefined;
    let isWanted = true;
    const put = (is: Answered<T>) => isWanted && setAnswered({ key, is });
    put({ status: 'running' });
    ask().then(
      (answer) => {
        keep(key, answer);
        put({ status: 'ready', answer });
      },
      (problem: unknown) =>
        put({ status: 'failed', reason: problem instanceof Error ? problem.message : String(problem) }),
    );
    return () => {
      isWanted = false;
    };
    // The question is its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, canAsk, attempt]);
  const is: Answered<T> = kept.has(key)
    ? { status: 'ready', answer: kept.get(key) as T }
    : answered?.key === key
      ? answered.is
      : { status: 'waiting' };
  return { is, again: () => setAttempt(attempt + 1) };
};

const keep = (key: string, answer: unknown) => {
  kept.set(key, answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
};
