import { AssemblyError } from './assembly.js';
import type { Column, ColumnSpec } from './ports.js';

export type NumberArray = Float64Array | Float32Array | Int32Array | Uint8Array;
const make = (kind: ColumnSpec['kind'], capacity: number): NumberArray => {
  if (kind === 'float32') return new Float32Array(capacity);
  if (kind === 'uint8') return new Uint8Array(capacity);
  if (kind === 'int32') return new Int32Array(capacity);
  return kind === 'reference' ? new Int32Array(capacity).fill(-1) : new Float64Array(capacity);
};

/** A population of fixed capacity: one typed array per quantity, a free list for entry and exit. */
export class Table {
  readonly name: string;
  readonly capacity: number;
  readonly rows: readonly string[];
  readonly alive: Uint8Array;
  readonly id: Float64Array;
  readonly columns = new Map<string, NumberArray>();
  /** The columns again, and what an empty row of each holds: newcomers reset all of them. */
  private readonly list: NumberArray[] = [];
  private readonly empty: number[] = [];
  /** Rows in use or once used. */
  size = 0;
  count = 0;
  nextId = 1;
  /** Rows to use again, last left first. */
  readonly free: Int32Array;
  freeCount = 0;
  greet: (row: number) => void = () => {};
  farewell: (row: number) => void = () => {};

  constructor(name: string, capacity: number, rows: readonly string[] = []) {
    this.name = name;
    this.capacity = capacity;
    this.rows = rows;
    this.alive = new Uint8Array(capacity);
    this.id = new Float64Array(capacity);
    this.free = new Int32Array(capacity);
  }

  add(name: string, spec: ColumnSpec): Column {
    const made = make(spec.kind, this.capacity);
    this.columns.set(name, made);
    this.list.push(made);
    this.empty.push(spec.kind === 'reference' ? -1 : 0);
    return made;
  }

  get room() {
    return this.capacity - this.count;
  }

  enter(prepare?: (row: number) => void): number {
    if (this.room === 0)
      throw new AssemblyError(
        `The table ${this.name} is full at ${this.capacity} rows; give it more capacity in economy.yaml.`,
      );
    const row = this.freeCount > 0 ? this.free[--this.freeCount]! : this.size++;
    for (let k = 0; k < this.list.length; k++) this.list[k]![row] = this.empty[k]!;
    this.alive[row] = 1;
    this.id[row] = this.nextId++;
    this.count++;
    prepare?.(row);
    this.greet(row);
    return row;
  }

  leave(row: number): void {
    if (!this.alive[row]) throw new Error(`Row ${row} of ${this.name} cannot leave: nobody is there.`);
    this.farewell(row);
    this.alive[row] = 0;
    this.free[this.freeCount++] = row;
    this.count--;
  }
}
