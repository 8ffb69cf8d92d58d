import type { Done, LinkComplaint, LinkPart } from '../scenario/link-complaint.js';
import type { Words } from './words.js';

const parts: Readonly<Record<LinkPart, Words>> = {
  link: { en: 'the link', ja: 'リンク' },
  screen: { en: 'the page', ja: 'ページ' },
  lever: { en: 'the lever', ja: 'レバー' },
  date: { en: 'the date of the lever', ja: 'レバーの日付' },
  preset: { en: 'the scenario', ja: 'シナリオ' },
  parameter: { en: 'the parameter', ja: 'パラメータ' },
  reading: { en: 'the reading', ja: '解釈' },
  measure: { en: 'the measure', ja: '指標' },
  seed: { en: 'the seed', ja: '乱数の種' },
  runs: { en: 'the number of runs', ja: '計算回数' },
  year: { en: 'the year', ja: '年' },
  card: { en: 'the card', ja: 'カード' },
  compared: { en: 'the scenarios compared', ja: '比較するシナリオ' },
};

const dones: (done: Done) => Words = (done) => {
  switch (done.kind) {
    case 'leftOut':
      return { en: 'It was left out.', ja: '無視しました。' };
    case 'keptTheRest':
      return { en: 'What could be read was kept.', ja: '読み取れた部分だけを使いました。' };
    case 'keptTheLater':
      return { en: 'The later one was kept.', ja: '後の方を使いました。' };
    case 'used':
      return done.instead === null
        ? { en: 'The lever’s own value was used.', ja: 'レバー本来の値を使いました。' }
        : { en: `${done.instead} was used instead.`, ja: `代わりに${done.instead}を使いました。` };
  }
};

/** What was wrong with a part of a link and what was done, in a sentence. */
export const complaintTold = ({ problem, part, subject, given, done }: LinkComplaint): Words => {
  const what = { en: parts[part].en, ja: parts[part].ja };
  const then = dones(done);
  const told: Readonly<Record<LinkComplaint['problem'], Words>> = {
    version: {
      en: 'The link was written by another version of the lab.',
      ja: 'このリンクは別の版のラボで作られました。',
    },
    notWhole: {
      en: 'The link was cut off or changed on its way, so something may be missing.',
      ja: 'リンクが途中で切れたか書き換えられているため、一部が欠けている可能性があります。',
    },
    unreadable: {
      en: `“${given}” in the link cannot be read.`,
      ja: `リンクの「${given}」は読み取れません。`,
    },
    unknown: {
      en: `The lab does not know ${what.en} “${subject}”.`,
      ja: `${what.ja}「${subject}」はこのラボにありません。`,
    },
    outOfBounds: {
      en: `“${given}” for ${what.en} “${subject}” is out of bounds.`,
      ja: `${what.ja}「${subject}」の「${given}」は範囲外です。`,
    },
    noNumber: {
      en: `“${given}” for ${what.en} “${subject}” is no number.`,
      ja: `${what.ja}「${subject}」の「${given}」は数ではありません。`,
    },
    takesNoValue: {
      en: `${subject} is only on or off, but the link gives it the value “${given}”.`,
      ja: `${subject}はオンかオフだけですが、リンクには値「${given}」があります。`,
    },
    twice: {
      en: `The link has ${what.en} “${subject}” twice.`,
      ja: `リンクに${what.ja}「${subject}」が二度あります。`,
    },
  };
  return { en: `${told[problem].en} ${then.en}`, ja: `${told[problem].ja}${then.ja}` };
};
