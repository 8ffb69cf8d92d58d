import { create } from 'zustand';
import type { Catalog } from '../bundle/catalog.js';
import type { Pool } from '../engine/pool.js';
import type { PreviewFile } from '../preview/preview-file.js';
import type { Item, LinkState } from '../scenario/asked.js';
import { changesOf } from '../scenario/changes-of.js';
import { begun, changed, type History, lastChange, redone, undone } from '../scenario/history.js';
import { writeLink } from '../scenario/link.js';
import type { Words } from '../text/words.js';
import { noWorlds, withPair, type Worlds } from './worlds.js';

/** How long two states of a replayed change are shown, in milliseconds. */
const REPLAY_PAUSE = 900;
/** How long a dragged lever must rest before runs are asked for. */
const REST = 150;

export type EngineState =
  { readonly status: 'loading' | 'ready' } | { readonly status: 'failed'; readonly reason: string };

export interface Lab {
  readonly catalog: Catalog | undefined;
  readonly preview: PreviewFile | undefined;
  readonly missing: { readonly what: string; readonly reason: string } | undefined;
  readonly engine: EngineState;
  readonly pool: Pool | undefined;
  readonly link: LinkState;
  readonly history: History<readonly Item[]>;
  readonly complaints: readonly Words[];
  readonly worlds: Worlds;
  dismissComplaints(): void;
  /** Items as they shall be; steps of one gesture are undone together. */
  change(items: readonly Item[], gesture?: string): void;
  undo(): void;
  redo(): void;
  /** Shows the world before the last change, then after it again. */
  replayLast(): void;
  /** Anything of the link but the items. */
  go(part: Partial<Omit<LinkState, 'asked'>>): void;
  ask(part: Partial<Omit<LinkState['asked'], 'items'>>): void;
  cancel(): void;
  resume(): void;
}

export const firstLink: LinkState = {
  screen: 'start',
  asked: { items: [], readings: [], seed: 1, runs: 20 },
  measures: [],
};

export const addressOf = (link: LinkState): string => `#/${writeLink(link)}`;

/** The page's one state: what is asked, and what has come of it. */
export const useLab = create<Lab>()((set, get) => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Runs for what is asked now, once nothing has changed for a moment. */
  const runSoon = () => {
    clearTimeout(resting);
    set({ worlds: noWorlds(get().link.asked) });
    resting = setTimeout(() => runNow(), REST);
  };
  const runNow = () => {
    const { pool, catalog, link } = get();
    if (!pool || !catalog) return;
    const { asked } = link;
    set({ worlds: { ...noWorlds(asked), status: 'running' } });
    const isCurrent = () => get().link.asked === asked;
    pool.ask(
      {
        changes: changesOf(asked.items, catalog),
        readings: asked.readings,
        seed: asked.seed,
        scale: catalog.scale,
      },
      asked.runs,
      {
        pair: ({ baseline, changed: other }) =>
          isCurrent() && set(({ worlds }) => ({ worlds: withPair(worlds, baseline, other) })),
        lost: ({ message }) =>
          isCurrent() && set(({ worlds }) => ({ worlds: { ...worlds, status: 'failed', failure: message } })),
      },
    );
  };
  const show = (history: History<readonly Item[]>) => {
    const { link } = get();
    set({ history, link: { ...link, asked: { ...link.asked, items: history.present } } });
    keepAddress(get().link);
    runSoon();
  };
  return {
    catalog: undefined,
    preview: undefined,
    missing: undefined,
    engine: { status: 'loading' },
    pool: undefined,
    link: firstLink,
    history: begun<readonly Item[]>([]),
    complaints: [],
    worlds: noWorlds(firstLink.asked),
    dismissComplaints: () => set({ complaints: [] }),
    change: (items, gesture) => show(changed(get().history, items, gesture)),
    undo: () => show(undone(get().history)),
    redo: () => show(redone(get().history)),
    replayLast: () => {
      const last = lastChange(get().history);
      if (!last) return;
      show(undone(get().history));
      setTimeout(() => show(redone(get().history)), REPLAY_PAUSE);
    },
    go: (part) => {
      set(({ link }) => ({ link: { ...link, ...part } }));
      keepAddress(get().link);
    },
    ask: (part) => {
      set(({ link }) => ({ link: { ...link, asked: { ...link.asked, ...part } } }));
      keepAddress(get().link);
      runSoon();
    },
    cancel: () => {
      clearTimeout(resting);
      get().pool?.cancel();
      set(({ worlds }) => ({ worlds: { ...worlds, status: 'cancelled' } }));
    },
    resume: () => runNow(),
  };
});

/** The address bar follows, without a step for the Back button. */
const keepAddress = (link: LinkState) => history.replaceState(null, '', addressOf(link));
