import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { EvidenceFile } from '../bundle/evidence-file.js';
import { useLab } from '../state/lab.js';
import { useData } from '../state/use-data.js';
import { evidence as text } from '../text/evidence.js';
import { useLanguage, useSay } from '../text/language.js';
import { notLoaded } from '../text/shell.js';
import { CardList, OneCard } from './card-list.js';
import { type Card, cardsOf } from './cards.js';
import { everything, filterOfLink, found } from './filter.js';
import { Filters } from './filters.js';

/** Cards of every parameter, series and claim, to be searched. */
export const Evidence = () => {
  const say = useSay();
  const language = useLanguage();
  const loaded = useData<EvidenceFile>('evidence');
  return (
    <div className="evidence">
      <h1>{say(text.title)}</h1>
      <p className="lead">{say(text.lead)}</p>
      {language === 'ja' && <p className="quiet">{say(text.inEnglish)}</p>}
      {loaded.status === 'loading' && <p data-face="loading">{say(text.loading)}</p>}
      {loaded.status === 'missing' && (
        <p className="notice bad" role="alert" data-face="missing">
          {say(notLoaded('evidence.json', loaded.reason))}
        </p>
      )}
      {loaded.status === 'ready' && <Cards file={loaded.data} />}
    </div>
  );
};

const Cards = ({ file }: { readonly file: EvidenceFile }) => {
  const say = useSay();
  const cards = useMemo(() => cardsOf(file), [file]);
  const opened = useLab((lab) => lab.link.card);
  const go = useLab((lab) => lab.go);
  const [filter, setFilter] = useState(() => filterOfLink(opened, cards));
  const sought = useDeferredValue(filter);
  const shown = useMemo(() => found(cards, sought), [cards, sought]);
  const card = cards.find(({ id }) => id === opened);
  if (card) return <Opened card={card} file={file} />;
  const isUnknown = opened !== undefined && filterOfLink(opened, cards) === everything;
  return (
    <>
      {isUnknown && <p className="notice">{say(text.unknownCard)}</p>}
      <Filters
        cards={cards}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          if (opened !== undefined) go({ card: undefined });
        }}
      />
      <CardList cards={shown} file={file} />
    </>
  );
};

/** One card alone, which a link has opened. */
const Opened = ({ card, file }: { readonly card: Card; readonly file: EvidenceFile }) => {
  const say = useSay();
  const go = useLab((lab) => lab.go);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [card.id]);
  return (
    <section className="one-card" aria-label={say(text.opened)} ref={section} tabIndex={-1}>
      <p>
        <button type="button" onClick={() => go({ card: undefined })}>
          {say(text.closeOpened)}
        </button>
      </p>
      <OneCard card={card} file={file} />
    </section>
  );
};
