/** A payment from one side to the other, of a size that is not below zero. */
export interface Stream {
  readonly payer: string;
  readonly payee: string;
  readonly size: number;
}

export interface Post {
  readonly name: string;
  readonly size: number;
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly payers: readonly Post[];
  readonly payees: readonly Post[];
  /** Outline of each stream, in the order given. */
  readonly ribbons: readonly string[];
  readonly height: number;
}

export interface Ground {
  /** Inner edges of the posts. */
  readonly left: number;
  readonly right: number;
  /** Height of all streams together. */
  readonly tall: number;
  /** Least height of the place of a post, for its words. */
  readonly slot: number;
  readonly gap: number;
}

/** Two columns, payers and payees, each from the largest to the smallest, and ribbons between them. */
export const sankeyLayout = (streams: readonly Stream[], ground: Ground): Layout => {
  const total = streams.reduce((sum, { size }) => sum + size, 0);
  const scale = total > 0 ? ground.tall / total : 0;
  const payers = posts(streams, 'payer', scale, ground);
  const payees = posts(streams, 'payee', scale, ground);
  const left = starts(streams, 'payer', payers, payees, scale);
  const right = starts(streams, 'payee', payees, payers, scale);
  const ribbons = streams.map(({ size }, k) =>
    ribbon(left.get(k)!, right.get(k)!, size * scale, ground.left, ground.right),
  );
  const bottom = ([...all]: readonly Post[]) =>
    Math.max(0, ...all.map(({ top, height }) => top + Math.max(height, ground.slot)));
  return { payers, payees, ribbons, height: Math.max(bottom(payers), bottom(payees)) };
};

type Side = 'payer' | 'payee';

const posts = (streams: readonly Stream[], side: Side, scale: number, { slot, gap }: Ground): Post[] => {
  const sizes = new Map<string, number>();
  for (const one of streams) sizes.set(one[side], (sizes.get(one[side]) ?? 0) + one.size);
  let top = 0;
  return [...sizes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, size]) => {
      const post = { name, size, top, height: size * scale };
      top += Math.max(post.height, slot) + gap;
      return post;
    });
};

/** Where each stream begins at its post: in the order of the posts on the other side, so that few cross. */
const starts = (
  streams: readonly Stream[],
  side: Side,
  own: readonly Post[],
  others: readonly Post[],
  scale: number,
): Map<number, number> => {
  const other = side === 'payer' ? 'payee' : 'payer';
  const rank = (k: number) => others.findIndex(({ name }) => name === streams[k]![other]);
  const found = new Map<number, number>();
  for (const { name, top } of own) {
    let at = top;
    const here = streams.map((_, k) => k).filter((k) => streams[k]![side] === name);
    for (const k of here.toSorted((a, b) => rank(a) - rank(b))) {
      found.set(k, at);
      at += streams[k]!.size * scale;
    }
  }
  return found;
};

const near = (value: number) => Math.round(value * 10) / 10;

const ribbon = (from: number, to: number, thick: number, left: number, right: number): string => {
  const middle = near((left + right) / 2);
  const [a, b, c, d] = [from, to, to + thick, from + thick].map(near);
  return `M${left},${a}C${middle},${a} ${middle},${b} ${right},${b}V${c}C${middle},${c} ${middle},${d} ${left},${d}Z`;
};
