import type { MoneyLink } from '../../experiments/money/links-of.js';
import type { InWorlds } from '../../experiments/worlds.js';
import { flowNames } from '../text/flows.js';
import { useSay } from '../text/language.js';
import { kinds, linkNamed, money as texts, payers } from '../text/money.js';
import type { Words } from '../text/words.js';
import { yen, yenMore } from './amounts.js';
import { named } from './money-rows.js';

interface LinkTableProps {
  readonly links: readonly MoneyLink[];
  readonly caption: Words;
}

/** Links with what they are made of, by kind, where it is not only payments, and then by flow. */
export function LinkTable({ links, caption }: LinkTableProps) {
  const say = useSay();
  const heads = [texts.flow, texts.history, texts.changed, texts.difference];
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(caption)}>
      <table className="links">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head.en}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        {links.map((link) => (
          <Parts key={`${link.payer} ${link.payee} ${link.kinds[0]!.kind}`} link={link} />
        ))}
      </table>
    </div>
  );
}

function Parts({ link: { payer, payee, amount, kinds: parts } }: { readonly link: MoneyLink }) {
  return (
    <tbody>
      <Line of="link" what={linkNamed(named(payers, payer), named(payers, payee))} amount={amount} />
      {parts.flatMap(({ kind, amount: ofKind, flows }) => [
        parts.length === 1 && kind === 'transfer' ? null : (
          <Line key={kind} of="kind" what={kinds[kind]} amount={ofKind} />
        ),
        ...flows.map(({ name, amount: ofFlow }) => (
          <Line key={name} of="flow" what={named(flowNames, name)} amount={ofFlow} />
        )),
      ])}
    </tbody>
  );
}

interface LineProps {
  readonly of: 'link' | 'kind' | 'flow';
  readonly what: Words;
  readonly amount: InWorlds<number>;
}

function Line({ of, what, amount: { history, changed } }: LineProps) {
  const say = useSay();
  return (
    <tr className={of}>
      <th scope="row">{say(what)}</th>
      {[yen(history), yen(changed), yenMore(changed - history)].map((text, i) => (
        <td key={i}>{say(text)}</td>
      ))}
    </tr>
  );
}
