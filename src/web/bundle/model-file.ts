import type { ModelBook } from '../../pictures/model/book.js';
import type { Title } from '../../runs/index.js';

/** data/model.json: what the model says of itself; its parameters stand in evidence.json. */
export interface ModelFile extends Omit<ModelBook, 'parameters' | 'sources' | 'drivers' | 'title'> {
  readonly drivers: readonly ModelDriver[];
  /** The account through which each table pays. */
  readonly settlements: readonly { readonly table: string; readonly account?: string }[];
  /** Systems that work through institutions. */
  readonly systems: readonly ModelSystem[];
  /** What is checked at the end of every quarter, beside what institutions promise. */
  readonly alarms: readonly { readonly name: string; readonly says: string }[];
}

export interface ModelDriver {
  readonly name: string;
  readonly title: Title;
  readonly says: string;
  readonly parameters: readonly string[];
}

export interface ModelSystem {
  readonly name: string;
  readonly title: Title;
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  readonly institutions: readonly string[];
}
