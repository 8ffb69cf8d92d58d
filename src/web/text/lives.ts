import type {
  BankEvent,
  FirmEvent,
  Closing,
  Job,
  Leaving,
  TurningPoint,
  WorkerEvent,
} from '../../experiments/biographies/index.js';
import { writeNumber, writeYen } from '../numbers/write-number.js';
import { rowNames } from './row-names.js';
import type { Words } from './words.js';

const yearOf = (period: number) => Math.floor(period / 4);
/** A spell that holds in the last period of the run has no end. */
const isOpen = (until: number, end: number) => until >= end;
const sectorOf = (sector: string): Words => rowNames[sector] ?? { en: sector, ja: sector };

/** One sentence for the years of a spell: of one year, from one to another, or up to now. */
const during = (
  { period, until }: { readonly period: number; readonly until: number },
  end: number,
  tell: {
    readonly one: (year: number) => Words;
    readonly some: (from: number, to: number) => Words;
    readonly on: (from: number) => Words;
  },
): Words => {
  const [from, to] = [yearOf(period), yearOf(until)];
  if (isOpen(until, end)) return tell.on(from);
  return from === to ? tell.one(from) : tell.some(from, to);
};

const turning: Readonly<Record<TurningPoint, (year: number) => Words>> = {
  forgiven: (year) => ({
    en: `In ${year} its bank forgave part of its debts, so that it could go on.`,
    ja: `${year}年、事業を続けられるよう、銀行が債務の一部を免除しました。`,
  }),
  takenOver: (year) => ({
    en: `In ${year} new owners took it over.`,
    ja: `${year}年、買収されて所有者が替わりました。`,
  }),
  foreignOwners: (year) => ({
    en: `In ${year} a foreign firm became its part owner.`,
    ja: `${year}年、外国企業が資本参加しました。`,
  }),
  plantsAbroad: (year) => ({
    en: `In ${year} it began to build plants abroad.`,
    ja: `${year}年、海外工場の建設を始めました。`,
  }),
};

const closings: Readonly<Record<Closing, (year: number) => Words>> = {
  couldNotPay: (year) => ({
    en: `In ${year} it failed: it could not pay.`,
    ja: `${year}年、支払いができなくなり倒産しました。`,
  }),
  refused: (year) => ({
    en: `In ${year} it failed: its bank did not roll over its bills any more.`,
    ja: `${year}年、銀行が手形の借り換えに応じず倒産しました。`,
  }),
  noSuccessor: (year) => ({
    en: `In ${year} it closed: its owner retired and found no successor.`,
    ja: `${year}年、経営者が引退し、後継者がいないため廃業しました。`,
  }),
  noStaff: (year) => ({
    en: `In ${year} it closed: nobody worked there any more.`,
    ja: `${year}年、働く人がいなくなり廃業しました。`,
  }),
  losses: (year) => ({
    en: `In ${year} it closed while making losses.`,
    ja: `${year}年、赤字のまま廃業しました。`,
  }),
  owner: (year) => ({
    en: `In ${year} its owner closed it.`,
    ja: `${year}年、経営者が事業をやめました。`,
  }),
};

const leftBehind = (staff: number, lost: number): Words => {
  if (lost > 0)
    return {
      en: `It had a staff of ${writeNumber(staff)}, and its bank lost ${writeYen(lost, 'en')}.`,
      ja: `従業員は${writeNumber(staff)}人で、銀行は${writeYen(lost, 'ja')}を失いました。`,
    };
  return {
    en: `It had a staff of ${writeNumber(staff)}, and its bank lost nothing.`,
    ja: `従業員は${writeNumber(staff)}人で、銀行の損失はありませんでした。`,
  };
};

/** What happened to a firm, in sentences; `end` is the last period of the run. */
export const firmSentences = (event: FirmEvent, end: number): Words[] => {
  const year = yearOf(event.period);
  if (event.kind === 'founded')
    return [{ en: `It was founded in ${year}.`, ja: `${year}年に設立されました。` }];
  if (event.kind === 'closed') return [closings[event.why](year), leftBehind(event.staff, event.lost)];
  if (event.kind !== 'carried') return [turning[event.kind](year)];
  return [
    during(event, end, {
      one: (of) => ({
        en: `In ${of} it could not pay on its own, and its bank carried it.`,
        ja: `${of}年、自力では支払えず、銀行が支えました。`,
      }),
      some: (from, to) => ({
        en: `From ${from} to ${to} it could not pay on its own, and its bank carried it.`,
        ja: `${from}年から${to}年まで、自力では支払えず、銀行が支えました。`,
      }),
      on: (from) => ({
        en: `Since ${from} it cannot pay on its own, and its bank carries it.`,
        ja: `${from}年以降、自力では支払えず、銀行が支えています。`,
      }),
    }),
  ];
};

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

const leavings: Readonly<Record<Leaving, (year: number, firm: number) => Words>> = {
  quit: (year, firm) => ({
    en: `In ${year} the worker left firm ${firm} by choice.`,
    ja: `${year}年、自分の意思で企業${firm}を辞めました。`,
  }),
  letGo: (year, firm) => ({
    en: `In ${year} firm ${firm} let the worker go, or the contract ended.`,
    ja: `${year}年、企業${firm}で解雇されたか、契約が終わりました。`,
  }),
  closed: (year, firm) => ({
    en: `In ${year} the job was gone, as firm ${firm} had closed.`,
    ja: `${year}年、企業${firm}の廃業で職を失いました。`,
  }),
};

const working = (since: number, { employer, sector, regular }: Job): Words => {
  const { en, ja } = sectorOf(sector);
  const firm = `firm ${employer} (${en.toLowerCase()})`;
  return regular
    ? {
        en: `From ${since} on the worker had a regular job with ${firm}.`,
        ja: `${since}年から企業${employer}（${ja}）の正社員でした。`,
      }
    : {
        en: `From ${since} on the worker had a job with ${firm} that was not regular.`,
        ja: `${since}年から企業${employer}（${ja}）の非正規社員でした。`,
      };
};

const hired = (
  year: number,
  { employer, sector, regular, jobless }: Job & { readonly jobless: number },
): Words => {
  const { en, ja } = sectorOf(sector);
  const firm = `firm ${employer} (${en.toLowerCase()})`;
  const company = `企業${employer}（${ja}）`;
  if (jobless === 0)
    return regular
      ? { en: `A regular job with ${firm} came at once.`, ja: `すぐに${company}の正社員になりました。` }
      : {
          en: `A job with ${firm} that is not regular came at once.`,
          ja: `すぐに${company}の非正規社員になりました。`,
        };
  const quarters = jobless === 1 ? 'a quarter' : `${jobless} quarters`;
  return regular
    ? {
        en: `In ${year}, after ${quarters} without work, came a regular job with ${firm}.`,
        ja: `${year}年、${jobless}四半期の失業の後、${company}の正社員になりました。`,
      }
    : {
        en: `In ${year}, after ${quarters} without work, came a job with ${firm} that is not regular.`,
        ja: `${year}年、${jobless}四半期の失業の後、${company}の非正規社員になりました。`,
      };
};

/** What happened to a worker, in sentences. */
export const workerSentences = (event: WorkerEvent): Words[] => {
  const year = yearOf(event.period);
  switch (event.kind) {
    case 'worked':
      return [working(yearOf(event.since), event)];
    case 'left':
      return [leavings[event.why](year, event.employer)];
    case 'hired':
      return [hired(year, event)];
    case 'state':
      return [{ en: `In ${year} the worker entered public service.`, ja: `${year}年、公務員になりました。` }];
    case 'farm':
      return [{ en: `In ${year} the worker was on a farm.`, ja: `${year}年、農業に従事していました。` }];
    case 'contract':
      return [
        {
          en: `In ${year} the regular job ended, and the worker stayed under a contract.`,
          ja: `${year}年、正社員としての雇用が終わり、契約で働き続けました。`,
        },
      ];
    case 'gone':
      return [event.jobless ? gaveUp(year, event.age) : retired(year, event.age)];
  }
};

const gaveUp = (year: number, age: number): Words => ({
  en: `In ${year}, at ${age} and without work, the worker left the labour force.`,
  ja: `${year}年、仕事がないまま${age}歳で労働市場を離れました。`,
});
const retired = (year: number, age: number): Words => ({
  en: `In ${year}, at ${age}, the worker retired.`,
  ja: `${year}年、${age}歳で引退しました。`,
});

/** At the end of the run. */
export const stillThere: Readonly<Record<'bank' | 'firm' | 'worker', (year: number) => Words>> = {
  bank: (year) => ({
    en: `At the end of ${year} it stands on its own.`,
    ja: `${year}年末、独立した銀行として存続しています。`,
  }),
  firm: (year) => ({ en: `At the end of ${year} it is still there.`, ja: `${year}年末、存続しています。` }),
  worker: (year) => ({
    en: `At the end of ${year} the worker is still in the labour force.`,
    ja: `${year}年末、まだ労働市場にいます。`,
  }),
};

/** What a life comes to, in numbers. */
export const mostStaff = (year: number, staff: number): Words => ({
  en: `Its staff was largest at the end of ${year}: ${writeNumber(staff)}.`,
  ja: `従業員数が最も多かったのは${year}年末の${writeNumber(staff)}人です。`,
});
export const mostLoans = (year: number, loans: number): Words => ({
  en: `Its loans were largest at the end of ${year}: ${writeYen(loans, 'en')}.`,
  ja: `貸出が最も多かったのは${year}年末の${writeYen(loans, 'ja')}です。`,
});
export const career = (employers: number, jobless: number): Words => {
  const firms = employers === 1 ? 'one firm' : `${employers} firms`;
  if (jobless === 0)
    return {
      en: `In all, the worker had jobs with ${firms} and was never without work.`,
      ja: `通算で${employers}社に勤め、失業したことはありませんでした。`,
    };
  const quarters = jobless === 1 ? 'one quarter' : `${jobless} quarters`;
  return {
    en: `In all, the worker had jobs with ${firms} and was without work in ${quarters}.`,
    ja: `通算で${employers}社に勤め、失業は${jobless}四半期でした。`,
  };
};
