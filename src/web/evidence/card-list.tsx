import { memo, useState } from 'react';
import type { EvidenceFile } from '../bundle/evidence-file.js';
import { evidence as text } from '../text/evidence.js';
import { showMore, shownTold } from '../text/evidence-told.js';
import { useSay } from '../text/language.js';
import type { Card } from './cards.js';
import { ClaimCard } from './claim-card.js';
import { ParameterCard } from './parameter-card.js';
import { SeriesCard } from './series-card.js';

/** Cards that are drawn at once: more would make typing slow. */
const PAGE = 50;

/** Drawn once for as long as it is shown, however often the search changes. */
export const OneCard = memo(({ card, file }: { readonly card: Card; readonly file: EvidenceFile }) => {
  switch (card.kind) {
    case 'parameter':
      return <ParameterCard of={card.of} file={file} />;
    case 'series':
      return <SeriesCard of={card.of} file={file} />;
    case 'claim':
      return <ClaimCard of={card.of} file={file} />;
  }
});

/** The first cards of those found, and more when asked for; another search begins anew. */
export const CardList = ({
  cards,
  file,
}: {
  readonly cards: readonly Card[];
  readonly file: EvidenceFile;
}) => {
  const say = useSay();
  const [pages, setPages] = useState({ of: cards, count: 1 });
  const most = PAGE * (pages.of === cards ? pages.count : 1);
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
        <button
          type="button"
          className="more"
          onClick={() => setPages({ of: cards, count: most / PAGE + 1 })}
        >
          {say(showMore(more))}
        </button>
      )}
    </>
  );
};
