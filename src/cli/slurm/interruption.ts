import type { World } from '../world.js';

/** Ctrl-C while somebody else works: the first stops waiting, the second also stops what is being asked. */
export interface Interruption {
  readonly asked: boolean;
  readonly signal: AbortSignal;
  /** Resolves after some seconds, or at Ctrl-C. */
  wait(seconds: number): Promise<void>;
  release(): void;
}

export const interruptionOf = (world: World): Interruption => {
  const stop = new AbortController();
  let asked = false;
  let wake = () => {};
  const release = world.onInterrupt(() => {
    if (asked) stop.abort();
    asked = true;
    wake();
  });
  return {
    get asked() {
      return asked;
    },
    signal: stop.signal,
    wait: (seconds) =>
      new Promise((resolve) => {
        if (asked) return resolve();
        const timer = setTimeout(resolve, seconds * 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    release,
  };
};
