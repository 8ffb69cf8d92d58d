import { useDeferredValue, useMemo, useState } from 'react';
import type { EvidenceFile } from '../bundle/evidence-file.js';
import { useLab } from '../state/lab.js';
import { useData } from '../state/use-data.js';
import { evidence as text } from '../text/evidence.js';
import { useLanguage, useSay } from '../text/language.js';
import { notLoaded } from '../text/shell.js';
import { CardList, OneCard } from './card-list.js';
import { cardsOf } from './cards.js';
import { everything, found } from './filter.js';
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
  const [filter, setFilter] = useState(everything);
  const sought = useDeferredValue(filter);
  const shown = useMemo(() => found(cards, sought), [cards, sought]);
  const card = opened === undefined ? undefined : cards.find(({ id }) => id === opened);
  if (card)
    return (
      <section className="one-card" aria-label={say(text.opened)}>
        <p>
          <button type="button" onClick={() => go({ card: undefined })}>
            {say(text.closeOpened)}
          </button>
        </p>
        <OneCard card={card} file={file} />
      </section>
    );
  return (
    <>
      {opened !== undefined && <p className="notice">{say(text.unknownCard)}</p>}
      <Filters cards={cards} filter={filter} onChange={setFilter} />
      <CardList key={JSON.stringify(sought)} cards={shown} file={file} />
    </>
  );
};
