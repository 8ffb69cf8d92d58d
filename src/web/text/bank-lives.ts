import type { BankEvent } from '../../experiments/biographies/index.js';
import { writeYen } from '../numbers/write-number.js';
import { during, yearOf } from './spells.js';
import type { Words } from './words.js';

const shortOfCapital = {
  one: (of: number): Words => ({
    en: `At the end of ${of} it had less capital than the rule asks for.`,
    ja: `${of}年末、自己資本が規制の水準を下回っていました。`,
  }),
  some: (from: number, to: number): Words => ({
    en: `From the end of ${from} to that of ${to} it had less capital than the rule asks for.`,
    ja: `${from}年末から${to}年末まで、自己資本が規制の水準を下回っていました。`,
  }),
  on: (from: number): Words => ({
    en: `Since the end of ${from} it has had less capital than the rule asks for.`,
    ja: `${from}年末以降、自己資本が規制の水準を下回っています。`,
  }),
};

const publicCapital = (most: number) => ({
  one: (of: number): Words => ({
    en: `In ${of} the state held shares of it, for ${writeYen(most, 'en')} at most.`,
    ja: `${of}年、国が最大${writeYen(most, 'ja')}の株式を持ちました。`,
  }),
  some: (from: number, to: number): Words => ({
    en: `From ${from} to ${to} the state held shares of it, for ${writeYen(most, 'en')} at most.`,
    ja: `${from}年から${to}年まで、国が最大${writeYen(most, 'ja')}の株式を持ちました。`,
  }),
  on: (from: number): Words => ({
    en: `Since ${from} the state has held shares of it, for ${writeYen(most, 'en')} at most.`,
    ja: `${from}年以降、国が最大${writeYen(most, 'ja')}の株式を持っています。`,
  }),
});

/** What happened to a bank, in sentences; `end` is the last period of the run. */
export const bankSentences = (event: BankEvent, end: number): Words[] => {
  const year = yearOf(event.period);
  switch (event.kind) {
    case 'rescued':
      return [
        {
          en: `In ${year} it failed, no other bank took it, and the state filled the hole.`,
          ja: `${year}年に破綻し、引き受ける銀行がなく、国が損失の穴を埋めました。`,
        },
      ];
    case 'sold':
      return [
        {
          en: `In ${year} it left the hands of the state and stood on its own again.`,
          ja: `${year}年、国の管理を離れ、再び独立しました。`,
        },
      ];
    case 'mergedInto':
      return [
        {
          en: `In ${year} bank ${event.bank} took it over.`,
          ja: `${year}年、銀行${event.bank}に引き継がれました。`,
        },
      ];
    case 'tookOver':
      return [
        {
          en: `In ${year} it took over bank ${event.bank}.`,
          ja: `${year}年、銀行${event.bank}を引き継ぎました。`,
        },
      ];
    case 'short':
      return [during(event, end, shortOfCapital)];
    case 'publicCapital':
      return [during(event, end, publicCapital(event.most))];
  }
};

/** What a life comes to, in numbers. */
export const mostLoans = (year: number, loans: number): Words => ({
  en: `Its loans were largest at the end of ${year}: ${writeYen(loans, 'en')}.`,
  ja: `貸出が最も多かったのは${year}年末の${writeYen(loans, 'ja')}です。`,
});
