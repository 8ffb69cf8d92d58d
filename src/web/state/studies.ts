import { create } from 'zustand';
import type { StoredRun } from '../../runs/parts/index.js';
import type { Catalog } from '../bundle/catalog.js';
import type { SampleDesign } from '../engine/messages.js';
import type { LostCase, Pair, Pool } from '../engine/pool.js';
import { changesOf } from '../scenario/changes-of.js';
import type { Asked } from '../scenario/asked.js';

/** What can be asked beside the question of the cockpit: see StudyAsked. */
export interface AskedBeside extends Asked {
  readonly lucks?: number;
  readonly design?: SampleDesign;
}

/** A question beside that of the cockpit, as far as its runs have come. */
export interface BackgroundStudy {
  readonly asked: AskedBeside;
  /** Resting: nobody looks at it now, and what is missing is not run. */
  readonly status: 'running' | 'resting' | 'done';
  /** In the order of cases. */
  readonly pairs: readonly Pair[];
  readonly lost: readonly LostCase[];
}

export interface Studies {
  /** By `keyOfStudy`; kept while the page lives, so that coming back does not run again. */
  readonly byKey: ReadonlyMap<string, BackgroundStudy>;
  /** These are what `owner` wants from now on: what is missing of them is run, and what only it wanted before rests. */
  wantOnly(owner: string, asked: readonly AskedBeside[], lab: Engine): void;
}

export interface Engine {
  readonly pool: Pick<Pool, 'study'>;
  readonly catalog: Catalog;
}

/** More pairs than this are kept only of questions that somebody wants: a pair takes about a tenth of a megabyte. */
const MOST_PAIRS = 1200;

/** Without the number of runs: more runs of a question go on from those that are there. */
export const keyOfStudy = ({ items, ...rest }: Omit<AskedBeside, 'runs'>): string =>
  JSON.stringify([items, baselineOf(rest)]);

/** What decides the runs without the items. */
const baselineOf = ({ readings, seed, lucks = 1, design }: Omit<AskedBeside, 'runs' | 'items'>) => [
  readings,
  seed,
  lucks,
  ...(design ? [design] : []),
];

/** Of a question, the runs that are asked for and there. */
export const pairsOf = (byKey: Studies['byKey'], asked: AskedBeside): readonly Pair[] => {
  const pairs = byKey.get(keyOfStudy(asked))?.pairs ?? nothing;
  // The same array where all are asked for, so that what was made of it can be kept.
  return pairs.every(({ index }) => index < asked.runs)
    ? pairs
    : pairs.filter(({ index }) => index < asked.runs);
};

const nothing: readonly Pair[] = [];

export const lostOf = (byKey: Studies['byKey'], asked: AskedBeside): readonly LostCase[] =>
  (byKey.get(keyOfStudy(asked))?.lost ?? []).filter(({ index }) => index < asked.runs);

export const newStudies = () =>
  create<Studies>()((set, get) => {
    const owners = new Map<string, ReadonlySet<string>>();
    const cancels = new Map<string, () => void>();
    const baselines = new Map<string, StoredRun>();
    const put = (key: string, study: BackgroundStudy) =>
      set(({ byKey }) => ({ byKey: new Map(byKey).set(key, study) }));
    const heard = (key: string, more: (study: BackgroundStudy) => Partial<BackgroundStudy>) => {
      const study = get().byKey.get(key)!;
      const next = { ...study, ...more(study) };
      put(key, missing(next).length === 0 ? { ...next, status: 'done' } : next);
    };
    const rest = (key: string) => {
      cancels.get(key)?.();
      cancels.delete(key);
      const study = get().byKey.get(key);
      if (study?.status === 'running') put(key, { ...study, status: 'resting' });
    };
    const run = (key: string, asked: AskedBeside, { pool, catalog }: Engine) => {
      const before = get().byKey.get(key);
      const cases = missing({ asked, pairs: before?.pairs ?? [], lost: before?.lost ?? [] });
      if (before?.status === 'running' && before.asked.runs === asked.runs) return;
      cancels.get(key)?.();
      const study = { pairs: [], lost: [], ...before, asked };
      put(key, { ...study, status: cases.length === 0 ? 'done' : 'running' });
      if (cases.length === 0) return;
      const question = { ...asked, changes: changesOf(asked.items, catalog), scale: catalog.scale };
      const cancel = pool.study(question, cases, {
        pair: (pair) =>
          heard(key, ({ pairs }) => ({ pairs: inOrder(pairs, sharing(baselines, asked, pair)) })),
        lost: (one) => heard(key, ({ lost }) => ({ lost: [...lost, one] })),
      });
      cancels.set(key, cancel);
    };
    return {
      byKey: new Map(),
      wantOnly: (owner, asked, engine) => {
        const before = owners.get(owner) ?? new Set();
        owners.set(owner, new Set(asked.map(keyOfStudy)));
        const wanted = new Set([...owners.values()].flatMap((keys) => [...keys]));
        for (const key of before) if (!wanted.has(key)) rest(key);
        for (const one of asked) run(keyOfStudy(one), one, engine);
        set(({ byKey }) => ({ byKey: thinned(byKey, wanted) }));
      },
    };
  });

export const useStudies = newStudies();

const missing = ({ asked, pairs, lost }: Omit<BackgroundStudy, 'status'>): number[] => {
  const there = new Set([...pairs, ...lost].map(({ index }) => index));
  return Array.from({ length: asked.runs }, (_, index) => index).filter((index) => !there.has(index));
};

const inOrder = (pairs: readonly Pair[], one: Pair) => [...pairs, one].toSorted((a, b) => a.index - b.index);

/** With the one object for a baseline that many questions have in common. */
const sharing = (baselines: Map<string, StoredRun>, asked: AskedBeside, pair: Pair): Pair => {
  const key = JSON.stringify([baselineOf(asked), pair.index]);
  const baseline = baselines.get(key) ?? pair.baseline;
  baselines.set(key, baseline);
  return { ...pair, baseline };
};

/** Without the oldest that nobody wants, where there are too many. */
const thinned = (byKey: Studies['byKey'], wanted: ReadonlySet<string>): Studies['byKey'] => {
  let pairs = [...byKey.values()].reduce((sum, study) => sum + study.pairs.length, 0);
  const kept = new Map(byKey);
  for (const [key, study] of byKey) {
    if (pairs <= MOST_PAIRS) break;
    if (wanted.has(key)) continue;
    kept.delete(key);
    pairs -= study.pairs.length;
  }
  return kept;
};
