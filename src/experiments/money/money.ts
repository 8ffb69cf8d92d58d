import type { Alarm } from '../../runs/index.js';
import type { InWorlds } from '../worlds.js';

/** Who paid whom in a year in both worlds, in money of the country. Plain data. */
export interface MoneyOfYear {
  readonly kind: 'money';
  readonly year: number;
  /** Such as yen. */
  readonly money: string;
  /** Sectors of the economy that hold or owe anything. */
  readonly tables: readonly string[];
  readonly flows: readonly MoneyFlow[];
  readonly accounts: readonly AccountChange[];
}

/** A world that stopped before the year was over. */
export interface MoneyMissing {
  readonly kind: 'stopped';
  readonly year: number;
  readonly world: keyof InWorlds<unknown>;
  readonly alarm: Alarm;
}

export type Money = MoneyOfYear | MoneyMissing;

export interface MoneyFlow {
  /** institution.flow */
  readonly name: string;
  readonly meaning: string;
  readonly kind: FlowKind;
  readonly from: string;
  readonly to: string;
  /** Moved in the year. */
  readonly amount: InWorlds<number>;
  /** By table: received above zero, paid below. Nothing for loans made and repaid: their claims move with the money. */
  readonly values: InWorlds<readonly number[]>;
}

/** The creditor pays in a credit, the debtor in a repayment, and nobody in a write-off. */
export type FlowKind = 'transfer' | 'credit' | 'repayment' | 'writeOff';

/** Change of an account by table: more held, or less owed, uses money and is below zero. */
export interface AccountChange {
  readonly name: string;
  readonly values: InWorlds<readonly number[]>;
}
