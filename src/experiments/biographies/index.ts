export type { BankEvent, BankLife, BankYear } from './bank-life.js';
export { ages } from './candidates.js';
export type { FirmEvent, FirmLife, FirmYear, TurningPoint } from './firm-life.js';
export type { Closing } from './firm-seen.js';
export type { People, PeopleAsked, TwoLives } from './lives.js';
export { peopleOf } from './people-of.js';
export type { Leaving, WorkerEvent, WorkerLife, WorkerYear } from './worker-life.js';
export type { Job, Place } from './worker-seen.js';
