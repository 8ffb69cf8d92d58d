/**
 * Who points at whom: the members of target j are `members[start[j]]` up to, not including,
 * `members[start[j + 1]]`, in ascending row order. Rebuilt once per phase by counting, in two passes.
 */
export class Index {
  start: Int32Array;
  members: Int32Array;
  /** How many rows point at anything. */
  size = 0;

  constructor(
    public targets: number,
    capacityOfSources: number,
  ) {
    this.start = new Int32Array(targets + 2);
    this.members = new Int32Array(capacityOfSources);
  }

  /**
   * Reads row i's target from `references[i]`, -1 for none, for `size` rows; rows with `alive` 0 are left out.
   * Allocates nothing unless there are more rows than ever before.
   */
  rebuild(references: ArrayLike<number>, size: number, alive?: Uint8Array): void {
    const { start, targets } = this;
    if (size > this.members.length) this.members = new Int32Array(Math.max(size, 2 * this.members.length));
    start.fill(0);
    for (let i = 0; i < size; i++) {
      if (alive !== undefined && alive[i] === 0) continue;
      const target = references[i];
      if (target === -1) continue;
      if (!(target >= 0 && target < targets && (target | 0) === target)) throw outside(i, target, targets);
      start[target + 2]++;
    }
    for (let j = 2; j < start.length; j++) start[j] += start[j - 1];
    // start[j + 1] is where j begins until its last member is placed, and then where j + 1 begins.
    for (let i = 0; i < size; i++) {
      if (alive !== undefined && alive[i] === 0) continue;
      const target = references[i];
      if (target !== -1) this.members[start[target + 1]++] = i;
    }
    this.size = start[targets];
  }

  /** Makes room for more targets; the index is empty until the next rebuild. */
  reserve(targets: number): void {
    if (targets <= this.targets) return;
    this.targets = targets;
    this.start = new Int32Array(targets + 2);
  }

  count(target: number): number {
    return this.start[target + 1] - this.start[target];
  }
}

const outside = (row: number, target: number, targets: number): Error =>
  new Error(`Row ${row} points at row ${target}; give -1 for none or a row from 0 to ${targets - 1}.`);

/**
 * A table of links with numbers on them (loans, supply links, shareholdings). Adding may move the columns to
 * larger arrays, so read `edges.from` and `edges.column.x` again afterwards.
 */
export class Edges<Name extends string = never> {
  from: Int32Array;
  to: Int32Array;
  alive: Uint8Array;
  readonly column = {} as Record<Name, Float64Array>;
  /** Rows in use or freed; loops run to here and skip rows with `alive` 0. */
  size = 0;
  readonly byFrom: Index;
  readonly byTo: Index;
  // A freed row keeps in `from` the row freed before it, so that a copy of the columns is a full checkpoint.
  private lastFreed = NONE;

  constructor(
    capacity: number,
    targetsFrom: number,
    targetsTo: number,
    readonly names: readonly Name[] = [],
  ) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.alive = new Uint8Array(capacity);
    for (const name of names) this.column[name] = new Float64Array(capacity);
    this.byFrom = new Index(targetsFrom, capacity);
    this.byTo = new Index(targetsTo, capacity);
  }

  /** The row of the new edge: the one freed last, or a new one. Its numbers are 0. */
  add(from: number, to: number): number {
    const reused = this.lastFreed !== NONE;
    const edge = reused ? this.lastFreed : this.size++;
    if (reused) this.lastFreed = this.from[edge];
    else if (edge === this.from.length) this.grow(Math.max(16, 2 * edge));
    this.from[edge] = from;
    this.to[edge] = to;
    this.alive[edge] = 1;
    for (const name of this.names) this.column[name][edge] = 0;
    return edge;
  }

  remove(edge: number): void {
    if (!(edge < this.size) || this.alive[edge] !== 1) throw new Error(`There is no edge ${edge} to remove.`);
    this.alive[edge] = 0;
    this.from[edge] = this.lastFreed;
    this.to[edge] = NONE;
    this.lastFreed = edge;
  }

  /** Brings `byFrom` and `byTo` up to date; once per phase, after the adding and removing. */
  rebuild(): void {
    this.byFrom.rebuild(this.from, this.size, this.alive);
    this.byTo.rebuild(this.to, this.size, this.alive);
  }

  /** A copy that later changes do not touch, for checkpoints. Its indexes are rebuilt. */
  copy(): Edges<Name> {
    const copy = new Edges(this.from.length, this.byFrom.targets, this.byTo.targets, this.names);
    copy.restore(this);
    return copy;
  }

  /** Takes over the state of another table with the same columns. */
  restore(other: Edges<Name>): void {
    if (this.from.length < other.from.length) this.grow(other.from.length);
    this.from.set(other.from);
    this.to.set(other.to);
    this.alive.fill(0).set(other.alive);
    for (const name of this.names) this.column[name].set(other.column[name]);
    this.size = other.size;
    this.lastFreed = other.lastFreed;
    this.byFrom.reserve(other.byFrom.targets);
    this.byTo.reserve(other.byTo.targets);
    this.rebuild();
  }

  private grow(capacity: number): void {
    this.from = larger(this.from, new Int32Array(capacity));
    this.to = larger(this.to, new Int32Array(capacity));
    this.alive = larger(this.alive, new Uint8Array(capacity));
    for (const name of this.names) this.column[name] = larger(this.column[name], new Float64Array(capacity));
  }
}

const NONE = -1;

const larger = <Column extends Int32Array | Uint8Array | Float64Array>(old: Column, room: Column): Column => {
  room.set(old);
  return room;
};
