import { addressOf, useLab } from '../state/lab.js';

/** The address of a card of evidence, with everything else of the link as it is. */
export const useCardAddress = (): ((card: string | undefined) => string) => {
  const link = useLab((lab) => lab.link);
  return (card) => addressOf({ ...link, screen: 'evidence', card });
};

/** The address of an institution on the page of the model. */
export const useModelAddress = (): ((card: string | undefined) => string) => {
  const link = useLab((lab) => lab.link);
  return (card) => addressOf({ ...link, screen: 'model', card });
};
