import { useMemo } from 'react';
import type { EvidenceFile } from '../bundle/evidence-file.js';
import type { ModelFile } from '../bundle/model-file.js';
import { quarterName } from '../../pictures/model/parameter-text.js';
import { useModelAddress } from '../evidence/card-link.js';
import { cardId } from '../evidence/cards.js';
import { useLab } from '../state/lab.js';
import { useData } from '../state/use-data.js';
import { evidence as evidenceText } from '../text/evidence.js';
import { useLanguage, useSay } from '../text/language.js';
import { contents, model as text, viewNames } from '../text/model.js';
import { notLoaded } from '../text/shell.js';
import { actingOf } from './institutions.js';
import { LedgerView } from './ledger-view.js';
import { OddView } from './odd-view.js';
import { QuarterView } from './quarter-view.js';

/** What the model says of itself. */
export const Model = () => {
  const say = useSay();
  const language = useLanguage();
  const model = useData<ModelFile>('model');
  const evidence = useData<EvidenceFile>('evidence');
  const missing = Object.entries({ model, evidence }).flatMap(([name, one]) =>
    one.status === 'missing' ? [{ name, reason: one.reason }] : [],
  );
  return (
    <div className="model">
      <h1>{say(text.title)}</h1>
      <p className="lead">{say(text.lead)}</p>
      {language === 'ja' && <p className="quiet">{say(evidenceText.inEnglish)}</p>}
      {missing.map(({ name, reason }) => (
        <p key={name} className="notice bad" role="alert" data-face="missing">
          {say(notLoaded(`${name}.json`, reason))}
        </p>
      ))}
      {missing.length === 0 && (model.status === 'loading' || evidence.status === 'loading') && (
        <p data-face="loading">{say(evidenceText.loading)}</p>
      )}
      {model.status === 'ready' && evidence.status === 'ready' && (
        <Parts model={model.data} evidence={evidence.data} />
      )}
    </div>
  );
};

const views = ['quarter', 'ledger', 'odd'] as const;
const viewId = (view: (typeof views)[number]) => (view === 'quarter' ? undefined : `v=${view}`);

const Parts = ({ model, evidence }: { readonly model: ModelFile; readonly evidence: EvidenceFile }) => {
  const say = useSay();
  const address = useModelAddress();
  const card = useLab((lab) => lab.link.card);
  const all = useMemo(() => actingOf(model, evidence), [model, evidence]);
  const shown = views.find((view) => viewId(view) === card) ?? 'quarter';
  const isUnknown =
    (card?.startsWith('i=') ?? false) &&
    !all.some(({ card: { ports } }) => cardId.institution(ports.name) === card);
  return (
    <>
      <p className="quiet">
        {say(
          contents(
            model.institutions.length,
            evidence.parameters.length,
            quarterName(model.start),
            quarterName(model.end),
          ),
        )}
      </p>
      {isUnknown && <p className="notice">{say(text.unknownCard)}</p>}
      <nav className="views" aria-label={say(text.views)}>
        {views.map((view) => (
          <a key={view} href={address(viewId(view))} aria-current={view === shown ? 'true' : undefined}>
            {say(viewNames[view])}
          </a>
        ))}
      </nav>
      {shown === 'quarter' && (
        <QuarterView model={model} all={all} sources={evidence.sources} opened={card} />
      )}
      {shown === 'ledger' && <LedgerView model={model} />}
      {shown === 'odd' && <OddView model={model} evidence={evidence} />}
    </>
  );
};
