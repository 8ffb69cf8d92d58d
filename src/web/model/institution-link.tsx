import { useModelAddress } from '../evidence/card-link.js';
import { cardId } from '../evidence/cards.js';
import { institutionName } from '../text/institution-names.js';
import { useSay } from '../text/language.js';

/** An institution by its name, which leads to its card. */
export const InstitutionLink = ({ name }: { readonly name: string }) => {
  const say = useSay();
  const address = useModelAddress();
  return <a href={address(cardId.institution(name))}>{say(institutionName(name))}</a>;
};
