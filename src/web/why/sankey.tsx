import { useState } from 'react';
import { linksOf, type MoneyLink } from '../../experiments/money/links-of.js';
import type { MoneyOfYear } from '../../experiments/money/money.js';
import { useMeasuredWidth } from '../charts/measured-width.js';
import { useSay } from '../text/language.js';
import { linkTold, money as texts, payers } from '../text/money.js';
import { type MoneyView, seenIn, yen, yenMore } from './amounts.js';
import { LinkTable } from './link-table.js';
import { named } from './money-rows.js';
import { SankeyPicture } from './sankey-picture.js';

interface SankeyProps {
  readonly money: MoneyOfYear;
  readonly view: MoneyView;
}

/** Payers on the left, payees on the right; in the difference, how much more or less was paid. */
export function Sankey({ money, view }: SankeyProps) {
  const say = useSay();
  const [place, width] = useMeasuredWidth();
  const [at, onAt] = useState(0);
  const links = linksOf(money)
    .filter(({ amount }) => seenIn(view, amount) !== 0)
    .toSorted((a, b) => Math.abs(seenIn(view, b.amount)) - Math.abs(seenIn(view, a.amount)));
  const read = links[Math.min(at, links.length - 1)];
  return (
    <section className={`sankey ${view}`}>
      <h3>
        {say(texts.sankey)} <small>{say(texts.trillion)}</small>
      </h3>
      <p className="small">{say(texts.sankeyHelp)}</p>
      {view === 'difference' ? <DifferenceLegend /> : null}
      <div ref={place}>
        {read && width !== undefined ? (
          <SankeyPicture
            links={links.map((link) => ({ ...link, amount: seenIn(view, link.amount), told: told(link) }))}
            view={view}
            width={width}
            at={links.indexOf(read)}
            onAt={onAt}
          />
        ) : null}
      </div>
      {read ? (
        <div className="link-read">
          <p aria-live="polite">{say(told(read))}</p>
          <LinkTable links={[read]} caption={told(read)} />
        </div>
      ) : (
        <p>{say(texts.nothing)}</p>
      )}
      <p className="small quiet">{say(texts.markets)}</p>
      <details>
        <summary>{say(texts.everyLink)}</summary>
        <LinkTable links={[...linksOf(money), ...linksOf(money, ['writeOff'])]} caption={texts.sankey} />
      </details>
    </section>
  );
}

const told = ({ payer, payee, amount }: MoneyLink) =>
  linkTold(named(payers, payer), named(payers, payee), {
    history: yen(amount.history),
    changed: yen(amount.changed),
    difference: yenMore(amount.changed - amount.history),
  });

function DifferenceLegend() {
  const say = useSay();
  return (
    <p className="small sankey-legend">
      <span className="more">{say(texts.more)}</span> <span className="less">{say(texts.less)}</span>
    </p>
  );
}
