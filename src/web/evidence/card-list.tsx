import { useState } from 'react';
import type { EvidenceFile } from '../bundle/evidence-file.js';
import { evidence as text, showMore, shownTold } from '../text/evidence.js';
import { useSay } from '../text/language.js';
import type { Card } from './cards.js';
import { ClaimCard } from './claim-card.js';
import { ParameterCard } from './parameter-card.js';
import { SeriesCard } from './series-card.js';

/** Cards that are drawn at once: more would make typing slow. */
const PAGE = 50;

export const OneCard = ({ card, file }: { readonly card: Card; readonly file: EvidenceFile }) => {
  switch (card.kind) {
    case 'parameter':
      return <ParameterCard of={card.of} file={file} />;
    case 'series':
      return <SeriesCard of={card.of} file={file} />;
    case 'claim':
      return <ClaimCard of={card.of} file={file} />;
  }
};

/** The first cards of those found, and more when asked for; give it a new key for another search. */
export const CardList = ({
  cards,
  file,
}: {
  readonly cards: readonly Card[];
  readonly file: EvidenceFile;
}) => {
  const say = useSay();
  const [most, setMost] = useState(PAGE);
  const shown = cards.slice(0, most);
  const more = Math.min(PAGE, cards.length - shown.length);
  return (
    <>
      <p className="quiet" role="status">
        {say(shownTold(shown.length, cards.length))}
      </p>
      {cards.length === 0 && <p data-face="empty">{say(text.none)}</p>}
      <div className="evidence-cards">
        {shown.map((card) => (
          <OneCard key={card.id} card={card} file={file} />
        ))}
      </div>
      {more > 0 && (
        <button type="button" className="more" onClick={() => setMost(most + PAGE)}>
          {say(showMore(more))}
        </button>
      )}
    </>
  );
};
