import { leafCount, type Node } from './grow.js';

/** What a leaf costs in all its runs: the spread around its means, or how many are not of its largest class. */
export type Cost = 'spread' | 'misclassified';

/** A tree cut back, with the price of a leaf from which on it is the cheapest. */
export interface Pruned {
  readonly price: number;
  readonly root: Node;
}

/** Prices nearer than this are equal. */
const equal = 1e-10;

export const costOf = ({ runs, means, spread }: Node, cost: Cost): number =>
  cost === 'spread' ? spread : runs * (1 - Math.max(...means));

/** The cost of all leaves. */
export const leavesCost = (node: Node, cost: Cost): number =>
  node.branches
    ? leavesCost(node.branches.yesNode, cost) + leavesCost(node.branches.noNode, cost)
    : costOf(node, cost);

/**
 * Cost-complexity pruning (Breiman and others 1984, chapter 3): from the whole tree to its root, each the cheapest
 * when a leaf costs its price beside the cost of its runs. Prices are in units of cost for each run of the root.
 */
export const prunings = (root: Node, cost: Cost): Pruned[] => {
  const found: Pruned[] = [];
  let price = 0;
  let tree = root;
  for (;;) {
    tree = cutBack(tree, price * root.runs + equal * root.runs, cost);
    found.push({ price, root: tree });
    if (!tree.branches) return found;
    price = Math.max(price, cheapest(tree, cost) / root.runs);
  }
};

/** What each leaf beyond the first saves. */
const savingOf = (node: Node, cost: Cost): number =>
  (costOf(node, cost) - leavesCost(node, cost)) / (leafCount(node) - 1);

const cheapest = (node: Node, cost: Cost): number =>
  node.branches
    ? Math.min(
        savingOf(node, cost),
        cheapest(node.branches.yesNode, cost),
        cheapest(node.branches.noNode, cost),
      )
    : Infinity;

/** Without the branches that save no more than the price, from the leaves up. */
const cutBack = (node: Node, price: number, cost: Cost): Node => {
  if (!node.branches) return node;
  const yesNode = cutBack(node.branches.yesNode, price, cost);
  const noNode = cutBack(node.branches.noNode, price, cost);
  const cut = { ...node, branches: { ...node.branches, yesNode, noNode } };
  return savingOf(cut, cost) <= price ? { ...node, branches: null } : cut;
};
