import type { Node } from './grow.js';
import { limitInWords, type Vocabulary } from './limit-in-words.js';
import { inPercent } from './rounded.js';
import type { Tree } from './tree.js';

/** A tree of true and false as lines: a question a line, deeper ones further in, each with its share of interest. */
export const treeInWords = (tree: Tree, vocabulary: Vocabulary = {}): string[] => {
  const column = tree.classes?.indexOf('true') ?? -1;
  const share = ({ means, runs }: Node) =>
    `${inPercent(column < 0 ? 0 : means[column]!)} of ${runs} ${runs === 1 ? 'run' : 'runs'}`;
  const under = ({ branches }: Node, depth: number): string[] => {
    if (!branches) return [];
    const { yes, no, yesNode, noNode } = branches;
    const line = (limit: typeof yes, node: Node) =>
      `${'  '.repeat(depth)}${limitInWords(limit, tree.factors, vocabulary)}: ${share(node)}`;
    return [line(yes, yesNode), ...under(yesNode, depth + 1), line(no, noNode), ...under(noNode, depth + 1)];
  };
  const none = tree.root.branches ? '' : '; no question tells runs apart that the tree has not seen';
  return [`All: ${share(tree.root)}${none}`, ...under(tree.root, 1)];
};
