import type { Words } from './words.js';

export const why = {
  title: { en: 'Why', ja: 'なぜそうなるのか' },
  parts: { en: 'Ways to look at it', ja: '見方' },
  attribution: { en: 'Shares', ja: '内訳' },
  money: { en: 'Money', ja: 'お金' },
  people: { en: 'People', ja: '人と企業' },
  run: { en: 'Run', ja: '計算の番号' },
  computing: { en: 'One run of both worlds is on its way.', ja: '二つの世界を1回ずつ計算しています。' },
  waiting: { en: 'Waiting for the engine.', ja: 'エンジンを待っています。' },
  again: { en: 'Try again', ja: 'もう一度' },
} satisfies Readonly<Record<string, Words>>;

export const runNumber = (index: number, runs: number): Words => ({
  en: `${index + 1} of ${runs}`,
  ja: `${runs}回中${index + 1}回目`,
});

export const couldNot = (reason: string): Words => ({
  en: `It could not be computed: ${reason}`,
  ja: `計算できませんでした：${reason}`,
});
