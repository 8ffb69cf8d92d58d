import type { Words } from './words.js';

export const start = {
  lead: {
    en: 'Japan from 1955, replayed by a model of its firms, banks, workers and state. Change one thing and see what happens instead, and how sure that is.',
    ja: '企業・銀行・働く人・国家のモデルで、1955年からの日本を再現します。一つだけ変えると、代わりに何が起きるのか、それはどこまで確かなのかが分かります。',
  },
  why: { en: 'Why?', ja: 'なぜ？' },
  flyDoor: { en: 'Fly', ja: '操縦する' },
  flySays: {
    en: 'All levers and charts: change institutions and policies from any date.',
    ja: 'すべてのレバーと図。制度や政策を好きな年から変えられます。',
  },
  replayDoor: { en: 'Replay', ja: '再現する' },
  replaySays: {
    en: 'History beside the model, episode by episode, with where it is wrong.',
    ja: '史実とモデルを時代ごとに並べ、合わないところも示します。',
  },
} satisfies Readonly<Record<string, Words>>;
