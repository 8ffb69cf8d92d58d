import type { Words } from './words.js';

export const replay = {
  title: { en: 'Replay of history', ja: '歴史の再現' },
  lead: {
    en: 'The record in black, history in the model in blue, episode by episode. Choose a year, or let it run.',
    ja: '黒が記録、青がモデル内の史実です。年を選ぶか、再生してください。',
  },
  timeline: { en: 'Timeline', ja: '年表' },
  year: { en: 'Year', ja: '年' },
  play: { en: 'Play', ja: '再生' },
  pause: { en: 'Pause', ja: '一時停止' },
  nextYear: { en: 'One year on', ja: '1年進める' },
  earlierEvent: { en: 'Earlier event', ja: '前の出来事' },
  laterEvent: { en: 'Later event', ja: '次の出来事' },
  takeOver: { en: 'Pause here and take over', ja: 'ここで止めて操縦する' },
  takeOverSays: {
    en: 'Opens the cockpit. Levers you pull there act from this year.',
    ja: '操縦席を開きます。そこで動かしたレバーはこの年から効きます。',
  },
  theme: { en: 'Theme', ja: '分野' },
  charts: { en: 'Record against the model', ja: '記録とモデル' },
  stored: {
    en: 'No run has ended yet. The blue bands were stored when the lab was built.',
    ja: 'まだ終わった計算がありません。青い帯はラボの作成時に保存されたものです。',
  },
  episode: { en: 'Score of this episode', ja: 'この時代の採点' },
  noEpisode: {
    en: 'This year opens or follows the episodes; none is scored here.',
    ja: 'この年はどの時代にも入らず、採点はありません。',
  },
  targets: { en: 'Targets within this episode', ja: 'この時代の目標' },
  whole: {
    en: 'The score is that of the whole episode, not of the part before the year.',
    ja: '採点は時代全体についてのもので、選んだ年までのものではありません。',
  },
  allTargets: { en: 'All targets', ja: 'すべての目標' },
  happened: { en: 'What happened then', ja: 'そのころの出来事' },
  before: { en: 'Last before', ja: '直前' },
  after: { en: 'Next', ja: '次' },
  checked: { en: 'read in its source', ja: '出典で確認済み' },
  unchecked: { en: 'from memory, unchecked', ja: '記憶による（未確認）' },
  fromYear: { en: 'Each lever from its own date again', ja: '各レバー本来の開始年に戻す' },
} satisfies Readonly<Record<string, Words>>;

export const inYear = (year: number): Words => ({ en: `In ${year}`, ja: `${year}年` });

export const nothingIn = (year: number): Words => ({
  en: `No event is dated ${year}.`,
  ja: `${year}年の出来事は登録されていません。`,
});

export const episodeTold = (title: Words, from: number, to: number): Words => ({
  en: `${title.en}, ${from} to ${to}`,
  ja: `${title.ja}（${from}〜${to}年）`,
});

export const eventsIn = (year: number, events: number): Words => ({
  en: events === 1 ? `${year}, one event` : `${year}, ${events} events`,
  ja: `${year}年、出来事${events}件`,
});

export const takenOver = (year: number): Words => ({
  en: `You took over in ${year}: a lever you pull acts from that year.`,
  ja: `${year}年から操縦しています。動かしたレバーはその年から効きます。`,
});

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, a month, a quarter or a year, as far as it is known. */
export const dateTold = (date: string): Words => {
  const [year, month, day] = date.split('-').map(Number);
  const quarter = /^(\d{4})Q(\d)$/.exec(date);
  if (quarter)
    return { en: `${quarter[1]}, quarter ${quarter[2]}`, ja: `${quarter[1]}年第${quarter[2]}四半期` };
  if (month === undefined) return { en: `${year}`, ja: `${year}年` };
  const name = months[month - 1]!;
  return day === undefined
    ? { en: `${name} ${year}`, ja: `${year}年${month}月` }
    : { en: `${day} ${name} ${year}`, ja: `${year}年${month}月${day}日` };
};
