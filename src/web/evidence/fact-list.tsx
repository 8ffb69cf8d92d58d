import type { ReactNode } from 'react';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';

/** Names and what is known under them; what is empty is left out by whoever lists it. */
export const FactList = ({ children }: { readonly children: ReactNode }) => (
  <dl className="fact-list">{children}</dl>
);

export const Fact = ({ name, children }: { readonly name: Words; readonly children: ReactNode }) => {
  const say = useSay();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
};

/** Text that exists in English only. */
export const English = ({ text }: { readonly text: string }) => <span lang="en">{text}</span>;
