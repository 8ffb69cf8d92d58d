import type { Closing, FirmEvent, TurningPoint } from '../../experiments/biographies/index.js';
import { writeNumber, writeYen } from '../numbers/write-number.js';
import { during, yearOf } from './spells.js';
import type { Words } from './words.js';

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

/** What a life comes to, in numbers. */
export const mostStaff = (year: number, staff: number): Words => ({
  en: `Its staff was largest at the end of ${year}: ${writeNumber(staff)}.`,
  ja: `従業員数が最も多かったのは${year}年末の${writeNumber(staff)}人です。`,
});
