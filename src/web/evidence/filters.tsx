import {
  evidence as text,
  kinds,
  statusMeanings,
  statusNames,
  verdictMeanings,
  verdictNames,
} from '../text/evidence.js';
import { institutionName } from '../text/institution-names.js';
import { useSay } from '../text/language.js';
import { type Card, cardKinds } from './cards.js';
import { counts, everything, type Filter, refined } from './filter.js';
import { ShareBar } from './share-bar.js';

const statuses = ['observed', 'estimated', 'calibrated', 'assumed'] as const;
const verdicts = ['consistent', 'imprecise', 'wrong', 'unchecked'] as const;

/** What is looked for: words, a kind, what it rests on, whose it is. */
export const Filters = ({
  cards,
  filter,
  onChange,
}: {
  readonly cards: readonly Card[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) => {
  const say = useSay();
  const put = (part: Partial<Filter>) => onChange(refined(filter, part));
  return (
    <div className="evidence-filters">
      <label className="search">
        {say(text.search)}
        <input type="search" value={filter.words} onChange={({ target }) => put({ words: target.value })} />
      </label>
      <Kinds cards={cards} filter={filter} onChange={onChange} />
      <label>
        {say(text.institution)}{' '}
        <select
          value={filter.institution ?? ''}
          onChange={({ target }) => put({ institution: target.value || undefined })}
        >
          <option value="">{say(text.anyInstitution)}</option>
          {[...new Set(cards.flatMap(({ institutions }) => institutions))].map((name) => (
            <option key={name} value={name}>
              {say(institutionName(name))}
            </option>
          ))}
        </select>
      </label>
      {filter !== everything && (
        <button type="button" className="plain" onClick={() => onChange(everything)}>
          {say(text.clear)}
        </button>
      )}
      <div className="shares">
        <ShareBar
          title={text.statuses}
          parts={counts(cards, statuses, (card) => (card.kind === 'parameter' ? card.of.status : undefined))}
          names={statusNames}
          meanings={statusMeanings}
          chosen={filter.status}
          onChoose={(status) => put({ status })}
        />
        <ShareBar
          title={text.verdicts}
          parts={counts(cards, verdicts, (card) => (card.kind === 'claim' ? card.of.verdict : undefined))}
          names={verdictNames}
          meanings={verdictMeanings}
          chosen={filter.verdict}
          onChoose={(verdict) => put({ verdict })}
        />
      </div>
    </div>
  );
};

const Kinds = ({
  cards,
  filter,
  onChange,
}: {
  readonly cards: readonly Card[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) => {
  const say = useSay();
  return (
    <fieldset className="kinds">
      <legend>{say(text.kinds)}</legend>
      {(['all', ...cardKinds] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            checked={filter.kind === kind}
            onChange={() => onChange(refined(filter, { kind }))}
          />{' '}
          {say(kind === 'all' ? text.all : kinds[kind])}{' '}
          <span className="quiet">
            {kind === 'all' ? cards.length : cards.filter((card) => card.kind === kind).length}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
