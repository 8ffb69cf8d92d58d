/** What the pages of a model are printed from: declarations and files as plain data. */
export interface ModelBook {
  readonly name: string;
  readonly title: string;
  /** First and last quarter, counted from year 0: 1955Q1 is 7820. */
  readonly start: number;
  readonly end: number;
  /** Real agents for each simulated one. */
  readonly scale: number;
  readonly money: string;
  /** The order of a quarter. */
  readonly phases: readonly string[];
  readonly tables: Readonly<Record<string, TableCard>>;
  readonly hub: string;
  readonly accounts: readonly AccountCard[];
  /** In the order in which they act. */
  readonly institutions: readonly InstitutionCard[];
  readonly parameters: readonly ParameterCard[];
  readonly drivers: readonly DriverCard[];
  readonly sources: Readonly<Record<string, SourceCard>>;
  /** What declarations cannot say, by section of the ODD+D document, such as 'Purpose'. */
  readonly prose: Readonly<Record<string, string>>;
}

export interface InstitutionCard {
  readonly ports: Ports;
  readonly opens: boolean;
  readonly invariants: readonly string[];
}

/** What an institution declares. */
export interface Ports {
  readonly name: string;
  readonly phase: string;
  readonly says: string;
  readonly literature: readonly string[];
  readonly tables?: Readonly<Record<string, TablePorts>>;
  readonly flows?: Readonly<Record<string, FlowCard>>;
  readonly draws?: readonly string[];
}
export interface TablePorts {
  readonly reads?: readonly string[];
  readonly owns?: Readonly<Record<string, { readonly unit: string; readonly meaning: string }>>;
  readonly populates?: boolean;
}
export interface FlowCard {
  readonly kind: 'transfer' | 'credit' | 'repayment' | 'writeOff';
  readonly from: string;
  readonly to: string;
  readonly account?: string;
  readonly meaning: string;
}

export interface AccountCard {
  readonly name: string;
  /** Written table.column. */
  readonly held: readonly string[];
  readonly owed: readonly string[];
}

export type TableCard =
  | { readonly rows: readonly string[] }
  | { readonly agents: number; readonly atLeast?: number | undefined }
  | { readonly capacity: number };

export const statuses = ['observed', 'estimated', 'calibrated', 'assumed'] as const;
export interface ParameterCard {
  /** institution.parameter */
  readonly key: string;
  readonly meaning: string;
  readonly unit: string;
  /** Names of its values: none for one number. */
  readonly names: readonly string[];
  readonly path: { readonly frames: readonly Frame[] };
  readonly range: readonly [number, number] | undefined;
  readonly rangeOf: 'value' | 'factor';
  readonly status: (typeof statuses)[number];
  readonly source: readonly string[];
  readonly fittedTo: readonly string[];
  readonly series: readonly string[];
  readonly why: string | undefined;
  readonly note: string | undefined;
  /** The parameter whose values these are, when they are given elsewhere. */
  readonly same: string | undefined;
}
export interface Frame {
  readonly quarter: number;
  readonly values: ArrayLike<number>;
}

export interface DriverCard {
  readonly name: string;
  readonly says: string;
  readonly parameters: readonly string[];
}
export interface SourceCard {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly year?: number | undefined;
  readonly address?: string | undefined;
}
