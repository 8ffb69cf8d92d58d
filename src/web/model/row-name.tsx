import { useSay } from '../text/language.js';
import { accountNames, rowNames } from '../text/row-names.js';

/** A table or a row of one. */
export const RowName = ({ name }: { readonly name: string }) => {
  const say = useSay();
  const words = rowNames[name];
  return words ? say(words) : <span lang="en">{name}</span>;
};

export const AccountName = ({ name }: { readonly name: string }) => {
  const say = useSay();
  const words = accountNames[name];
  return words ? say(words) : <span lang="en">{name}</span>;
};
