import { useEffect, useState } from 'react';
import { load } from './loading.js';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'missing'; readonly reason: string };

const asked = new Map<string, Promise<unknown>>();

/** Each file is fetched once; one that failed is asked for again. */
const once = <T>(name: string): Promise<T> => {
  const found = asked.get(name) ?? load<T>(name);
  asked.set(name, found);
  found.catch(() => asked.delete(name));
  return found as Promise<T>;
};

/** A JSON file of the lab, for a page that needs it. */
export const useData = <T>(name: string): Loaded<T> => {
  const [state, setState] = useState<Loaded<T>>({ status: 'loading' });
  useEffect(() => {
    let isWanted = true;
    once<T>(name).then(
      (data) => isWanted && setState({ status: 'ready', data }),
      (problem: unknown) =>
        isWanted &&
        setState({ status: 'missing', reason: problem instanceof Error ? problem.message : String(problem) }),
    );
    return () => {
      isWanted = false;
    };
  }, [name]);
  return state;
};
