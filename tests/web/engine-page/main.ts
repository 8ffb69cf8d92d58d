import type { StudyAsked } from '../../../src/web/engine/messages.js';
import { openPool, type Pair } from '../../../src/web/engine/pool.js';

/** What a test asks of the page, and how long each part took in milliseconds. */
export interface PageQuestion {
  readonly economy: string;
  readonly files: Readonly<Record<string, string>>;
  readonly runs: number;
  readonly workers: number;
  /** One after the other; the second finds the baselines of the first. */
  readonly asked: readonly StudyAsked[];
}

export interface PageAnswer {
  readonly pairs: readonly (readonly Pair[])[];
  readonly opening: number;
  readonly first: readonly number[];
  readonly all: readonly number[];
}

const askEngine = async ({ economy, files, runs, workers, asked }: PageQuestion): Promise<PageAnswer> => {
  const begun = performance.now();
  const pool = await new Promise<ReturnType<typeof openPool>>((resolve, reject) => {
    const opening = openPool({
      economy,
      files,
      workers,
      onState: (state) => (state.kind === 'failed' ? reject(new Error(state.message)) : resolve(opening)),
    });
  });
  const opening = performance.now() - begun;
  const [pairs, first, all]: [Pair[][], number[], number[]] = [[], [], []];
  for (const one of asked) {
    const start = performance.now();
    const found: Pair[] = [];
    await new Promise<void>((resolve, reject) => {
      pool.ask(one, runs, {
        pair: (pair, { done, wanted }) => {
          found.push(pair);
          if (done === 1) first.push(performance.now() - start);
          if (done === wanted) resolve();
        },
        lost: ({ name, message }) => reject(new Error(`${name}: ${message}`)),
      });
    });
    all.push(performance.now() - start);
    pairs.push(found.toSorted((a, b) => a.index - b.index));
  }
  pool.close();
  return { pairs, opening, first, all };
};

Object.assign(globalThis, { askEngine });
