import { type ComponentType, lazy } from 'react';
import { Cockpit } from './cockpit/cockpit.js';
import type { Screen } from './scenario/asked.js';
import { Start } from './start/start.js';

/** A page that is loaded when it is opened. */
const later = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));

/** Pages in the order of the header; those behind the first two are loaded when they are opened. */
export const pages: ReadonlyMap<Screen, ComponentType> = new Map<Screen, ComponentType>([
  ['start', Start],
  ['cockpit', Cockpit],
  ['replay', later(async () => (await import('./replay/replay.js')).Replay)],
  ['compare', later(async () => (await import('./compare/compare.js')).Compare)],
  ['why', later(async () => (await import('./why/why.js')).Why)],
  ['doubt', later(async () => (await import('./doubt/doubt.js')).Doubt)],
  ['evidence', later(async () => (await import('./evidence/evidence.js')).Evidence)],
  ['fit', later(async () => (await import('./fit/fit.js')).Fit)],
  ['model', later(async () => (await import('./model/model.js')).Model)],
]);
