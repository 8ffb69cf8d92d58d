import { useState } from 'react';
import type { Money } from '../../experiments/money/money.js';
import { useSay } from '../text/language.js';
import { money as texts, moneyIn, stoppedMoney } from '../text/money.js';
import type { MoneyView } from './amounts.js';
import { MoneyTable } from './money-table.js';
import { Sankey } from './sankey.js';
import { WorldChoice } from './world-choice.js';

/** The money of a year in both worlds: who paid whom, and the matrix behind it. */
export function MoneyYear({ money }: { readonly money: Money }) {
  const say = useSay();
  const [view, onView] = useState<MoneyView>('history');
  if (money.kind === 'stopped')
    return (
      <p className="stopped" role="alert">
        {say(stoppedMoney(money.world, money.year, money.alarm.detail))}
      </p>
    );
  return (
    <section className="money">
      <h2>{say(moneyIn(money.year))}</h2>
      <p className="small quiet">{say(texts.oneRun)}</p>
      <WorldChoice view={view} onView={onView} />
      <Sankey money={money} view={view} />
      <MoneyTable money={money} view={view} />
    </section>
  );
}
