import type { ReactNode } from 'react';
import { evidence as text } from '../text/evidence.js';
import { useSay } from '../text/language.js';
import { useCardAddress } from './card-link.js';

/** What every card has: what it is called, what its verdict is, and its own address. */
export const CardFrame = ({
  id,
  name,
  code,
  badge,
  tone,
  children,
}: {
  readonly id: string;
  readonly name: ReactNode;
  readonly code: string;
  readonly badge: string;
  /** Of the badge: a status or a verdict. */
  readonly tone: string;
  readonly children: ReactNode;
}) => {
  const say = useSay();
  const addressOfCard = useCardAddress();
  return (
    <article className="card evidence-card" aria-labelledby={`card-${id}`}>
      <header>
        <h2 id={`card-${id}`}>{name}</h2>
        <span className={`badge tone-${tone}`}>{badge}</span>
      </header>
      <p className="code-line">
        <code>{code}</code>{' '}
        <a href={addressOfCard(id)} className="small">
          {say(text.linkToCard)}
        </a>
      </p>
      {children}
    </article>
  );
};
