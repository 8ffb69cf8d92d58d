import type { Subject } from '../../experiments/index.js';

/** A level and its growth are one quantity: their targets are counted together. */
export const quantityOf = ({ column, minus, over }: Subject['measures'][string]): string =>
  `${column} ${minus ?? ''} ${over ?? ''}`;
