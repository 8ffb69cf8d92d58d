import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { EvidenceFile } from '../bundle/evidence-file.js';
import type { ModelFile } from '../bundle/model-file.js';
import { useModelAddress } from '../evidence/card-link.js';
import { cardId } from '../evidence/cards.js';
import { institutionName } from '../text/institution-names.js';
import { useSay } from '../text/language.js';
import { model as text } from '../text/model.js';
import { phaseNames } from '../text/row-names.js';
import { InstitutionDetails } from './institution-details.js';
import { type Acting, foundActing } from './institutions.js';

/** The order of a quarter by phase; each institution opens into its card. */
export const QuarterView = ({
  model,
  all,
  sources,
  opened,
}: {
  readonly model: ModelFile;
  readonly all: readonly Acting[];
  readonly sources: EvidenceFile['sources'];
  /** The id of the institution that the link names. */
  readonly opened: string | undefined;
}) => {
  const say = useSay();
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words);
  const shown = useMemo(() => foundActing(all, sought), [all, sought]);
  return (
    <>
      <p>{say(text.order)}</p>
      <label className="search">
        {say(text.search)}
        <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      {shown.length === 0 && <p data-face="empty">{say(text.none)}</p>}
      <ol className="phases">
        {model.phases.map((phase) => {
          const own = shown.filter(({ card }) => card.ports.phase === phase);
          if (own.length === 0) return null;
          return (
            <li key={phase} className="phase">
              <h2>
                <span>
                  {say(phaseNames[phase]!)} <span className="quiet">{own.length}</span>
                </span>
              </h2>
              <ol>
                {own.map((acting) => (
                  <OneInstitution
                    key={acting.card.ports.name}
                    acting={acting}
                    sources={sources}
                    isNamed={opened === cardId.institution(acting.card.ports.name)}
                  />
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </>
  );
};

const OneInstitution = ({
  acting,
  sources,
  isNamed,
}: {
  readonly acting: Acting;
  readonly sources: EvidenceFile['sources'];
  readonly isNamed: boolean;
}) => {
  const say = useSay();
  const address = useModelAddress();
  const element = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(isNamed);
  const { name, says } = acting.card.ports;
  useEffect(() => {
    if (!isNamed) return;
    setOpen(true);
    element.current?.scrollIntoView({ block: 'start' });
    element.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isNamed]);
  return (
    <li value={acting.place}>
      <details
        ref={element}
        className="institution"
        open={isOpen}
        onToggle={({ currentTarget, target }) => target === currentTarget && setOpen(currentTarget.open)}
      >
        <summary>
          <b>{say(institutionName(name))}</b> <span lang="en">{says}</span>
        </summary>
        {isOpen && (
          <>
            <p className="small code-line">
              <code>{name}</code> <a href={address(cardId.institution(name))}>{say(text.linkTo)}</a>
            </p>
            <InstitutionDetails acting={acting} sources={sources} />
          </>
        )}
      </details>
    </li>
  );
};
