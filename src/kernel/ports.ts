/** What an institution says of itself before it acts: what it reads, owns, needs, pays and draws. */

/** A number per row, to be read. */
export interface ReadColumn {
  readonly [row: number]: number;
  readonly length: number;
}

/** A number per row, to be read and written by its owner. The array behind it may be of any numeric kind. */
export interface Column extends ReadColumn {
  [row: number]: number;
  fill(value: number, start?: number, end?: number): unknown;
}

export interface ColumnSpec {
  readonly unit: string;
  readonly meaning: string;
  /** How the numbers are kept; 'reference' columns start at -1, which means none. */
  readonly kind: 'float64' | 'float32' | 'int32' | 'uint8' | 'reference';
}

export const column = (unit: string, meaning: string): ColumnSpec => ({ unit, meaning, kind: 'float64' });
export const compact = (unit: string, meaning: string): ColumnSpec => ({ unit, meaning, kind: 'float32' });
export const count = (unit: string, meaning: string): ColumnSpec => ({ unit, meaning, kind: 'int32' });
export const flag = (meaning: string): ColumnSpec => ({ unit: '0 or 1', meaning, kind: 'uint8' });
export const reference = (meaning: string): ColumnSpec => ({ unit: 'row', meaning, kind: 'reference' });

export interface ParameterSpec<By extends readonly string[] = readonly string[]> {
  readonly unit: string;
  readonly meaning: string;
  /** Tables whose named rows the parameter has a value for; empty for one number. */
  readonly by: By;
}

export const quantity = (unit: string, meaning: string): ParameterSpec<[]> => ({ unit, meaning, by: [] });
export const rate = (meaning: string) => quantity('1/year', meaning);
export const share = (meaning: string) => quantity('1', meaning);
export const quarters = (meaning: string) => quantity('quarter', meaning);
/** The same parameter with one value per row of a table, or per pair of rows. */
export const by = <const By extends readonly string[]>(
  tables: By,
  spec: ParameterSpec,
): ParameterSpec<By> => ({
  ...spec,
  by: tables,
});

/** Who pays whom, or which claim is made, paid back or lost. Accounts are written table.account. */
export type FlowSpec =
  | { readonly kind: 'transfer'; readonly from: string; readonly to: string; readonly meaning: string }
  | {
      readonly kind: 'credit' | 'repayment' | 'writeOff';
      readonly account: string;
      readonly from: string;
      readonly to: string;
      readonly meaning: string;
    };

export const transfer = (from: string, to: string, meaning: string): FlowSpec => ({
  kind: 'transfer',
  from,
  to,
  meaning,
});
/** The creditor pays the debtor and holds a claim on it. */
export const credit = (account: string, creditor: string, debtor: string, meaning: string): FlowSpec => ({
  kind: 'credit',
  account,
  from: creditor,
  to: debtor,
  meaning,
});
/** The debtor pays the creditor and the claim shrinks. */
export const repayment = (account: string, debtor: string, creditor: string, meaning: string): FlowSpec => ({
  kind: 'repayment',
  account,
  from: debtor,
  to: creditor,
  meaning,
});
/** The claim shrinks and nobody pays. */
export const writeOff = (account: string, debtor: string, creditor: string, meaning: string): FlowSpec => ({
  kind: 'writeOff',
  account,
  from: debtor,
  to: creditor,
  meaning,
});

export interface TablePorts {
  readonly reads?: readonly string[];
  readonly owns?: Readonly<Record<string, ColumnSpec>>;
  /** This institution alone adds and removes the table's rows. */
  readonly populates?: boolean;
}

export interface Declaration {
  readonly name: string;
  readonly phase: Phase;
  /** The claim, in one sentence. */
  readonly says: string;
  readonly literature: readonly string[];
  readonly parameters?: Readonly<Record<string, ParameterSpec>>;
  readonly tables?: Readonly<Record<string, TablePorts>>;
  readonly flows?: Readonly<Record<string, FlowSpec>>;
  readonly draws?: readonly string[];
}

/** The order of a period. Order inside a phase is written in economy.yaml. */
export const phases = [
  'plans',
  'credit',
  'labour',
  'research',
  'production',
  'goods',
  'settlement',
  'turnover',
  'policy',
  'accounts',
] as const;
export type Phase = (typeof phases)[number];
