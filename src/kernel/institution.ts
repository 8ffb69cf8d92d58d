import type { Clock } from './calendar.js';
import type { Flow } from './ledger.js';
import type { Column, Declaration, ParameterSpec, ReadColumn } from './ports.js';
import type { Stream } from './random.js';

/** The parts of a table every institution sees. */
export interface Rows {
  /** Rows in use or once used: loop from 0 to size and skip the dead. */
  readonly size: number;
  readonly alive: Uint8Array;
  /** Permanent identity of each row's agent, never reused. */
  readonly id: Float64Array;
  /** Rows alive. */
  readonly count: number;
}
export interface Population extends Rows {
  /** Adds a row, prepares it, lets every institution greet it, and returns it. */
  enter(prepare?: (row: number) => void): number;
  /** Removes a row whose accounts are all zero. */
  leave(row: number): void;
  readonly room: number;
}

type Read<T> = T extends { readonly reads: readonly (infer R extends string)[] } ? R : never;
type Owned<T> = T extends { readonly owns: infer O } ? keyof O & string : never;
/** What is read cannot be written: a column has one owner, and an account only the ledger. */
export type View<T> = (T extends { readonly populates: true } ? Population : Rows) & {
  readonly [C in Exclude<Read<T>, Owned<T>>]: ReadColumn;
} & {
  readonly [C in Owned<T>]: Column;
};
type Values<P> = { readonly [K in keyof P]: P[K] extends ParameterSpec<[]> ? number : Float64Array };
type Entries<T, K extends keyof Declaration, Otherwise> = T extends { readonly [key in K]: infer V }
  ? V
  : Otherwise;

/** What an institution is given when it acts. */
export interface Context<D extends Declaration> {
  readonly tables: {
    readonly [T in keyof Entries<D, 'tables', object>]: View<Entries<D, 'tables', object>[T]>;
  };
  readonly p: Values<Entries<D, 'parameters', object>>;
  readonly flows: { readonly [F in keyof Entries<D, 'flows', object>]: Flow };
  readonly draws: {
    readonly [
      N in Entries<D, 'draws', readonly never[]>[number & keyof Entries<D, 'draws', readonly never[]>] &
        string
    ]: Stream;
  };
  readonly clock: Clock;
  /** Real agents for each simulated one. */
  readonly scale: number;
  readonly opening: Opening;
}

/** The opening balance sheet, sector by account, in whole units at this scale. */
export interface Opening {
  /** Total that the rows of table.account must add up to. */
  total(account: string): number;
  /** Sets one row's opening stock; only before the first quarter. */
  set(account: string, row: number, amount: number): void;
}

export interface Behaviour<D extends Declaration> {
  /** Sets the columns it owns before the first quarter. */
  open?(context: Context<D>): void;
  step?(context: Context<D>): void;
  /** Sets the columns it owns of an agent that has just arrived, by table. */
  greet?: { readonly [T in keyof Entries<D, 'tables', object>]?: (context: Context<D>, row: number) => void };
  /** What must be true at the end of every quarter. */
  invariants?: Readonly<Record<string, (context: Context<D>) => boolean>>;
}

/** Declaration and behaviour together, with types forgotten: what the assembly works on. */
export interface Institution {
  readonly ports: Declaration;
  readonly behaviour: Behaviour<Declaration>;
}

export const declare = <const D extends Declaration>(ports: D): D => ports;

export const institution = <D extends Declaration>(ports: D, behaviour: Behaviour<D>): Institution => ({
  ports,
  // The one place where the types of the ports are forgotten; assemble.ts restores what they promise.
  behaviour: behaviour as unknown as Behaviour<Declaration>,
});
export type ContextOf<D extends Declaration> = Context<D>;
