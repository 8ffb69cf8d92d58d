import type { Words } from './words.js';

const w = (en: string, ja: string): Words => ({ en, ja });

/** Why a source of spread is not told. */
export const spreadRemarks = {
  together: w(
    'Luck and parameters cannot be told apart: every draw has one run.',
    '偶然とパラメータは区別できません：どの抽出にも計算が1回しかありません。',
  ),
  noLuck: w(
    'Luck cannot be told: every reading has one run.',
    '偶然は判断できません：どの解釈にも計算が1回しかありません。',
  ),
  drawsAndReadings: w(
    'Parameters and readings cannot be told apart: every reading has one draw.',
    'パラメータと解釈は区別できません：どの解釈にも抽出が1回しかありません。',
  ),
  oneDraw: w(
    'The spread of parameters cannot be told: there is one draw.',
    'パラメータによるばらつきは判断できません：抽出が1回しかありません。',
  ),
  oneReading: w(
    'The spread of readings cannot be told here: there is one reading. They are side by side below.',
    '解釈によるばらつきはここでは判断できません：解釈が一つしかありません。下の欄で並べて比べられます。',
  ),
  parametersZero: w(
    'The spread of parameters comes out as zero: draws do not differ more than luck alone makes them.',
    'パラメータによるばらつきはゼロと推定されました：抽出間の違いは偶然だけで説明できる範囲です。',
  ),
  readingsZero: w(
    'The spread of readings comes out as zero: readings do not differ more than their draws and luck make them.',
    '解釈によるばらつきはゼロと推定されました：解釈間の違いは抽出と偶然だけで説明できる範囲です。',
  ),
} satisfies Readonly<Record<string, Words>>;

export const dotTold = (place: number, runs: number, effect: Words, index: number): Words =>
  w(
    `Run ${place} of ${runs} from the lowest: ${effect.en}, case ${index}`,
    `小さい順に${runs}回中${place}番目：${effect.ja}、ケース${index}`,
  );

export const spreadDescribed = (measure: Words, year: number, runs: number, median: Words): Words =>
  w(
    `Effect on ${measure.en} in ${year}: ${runs} dots, median ${median.en}. Arrow keys read run by run.`,
    `${year}年の${measure.ja}への効果：点は${runs}個、中央値は${median.ja}。矢印キーで計算ごとに読めます。`,
  );

export const runLucks = (runs: number): Words => w(`Run them (${runs} pairs)`, `計算する（${runs}組）`);

export const noneStandsOut = (runs: number, parameters: number, largest: string, threshold: string): Words =>
  w(
    `No parameter stands out in ${runs} runs: the largest rank correlation of ${parameters} is ${largest}, and by chance the largest would reach ${threshold} in one of twenty shuffles.`,
    `${runs}回の計算では、目立つパラメータはありません：${parameters}個のうち最大の順位相関は${largest}ですが、偶然だけでも20回に1回は最大値が${threshold}に達します。`,
  );

export const someStandOut = (found: number, runs: number, parameters: number): Words =>
  w(
    `${found} of ${parameters} drawn parameters ${found === 1 ? 'goes' : 'go'} with the effect more than chance would bring forth among so many, in ${runs} runs.`,
    `${runs}回の計算で、抽出した${parameters}個のうち${found}個が、これだけの数の中で偶然に生じる以上に効果と連動しています。`,
  );

export const tooFewForRanks = (fewest: number, runs: number): Words =>
  w(
    `Cannot tell: at least ${fewest} runs with drawn parameters and differing effects are needed; there are ${runs}. The first run has every parameter at its central value and does not count.`,
    `判断できません：パラメータを抽出し、効果に違いのある計算が${fewest}回以上必要ですが、現在は${runs}回です。最初の計算はすべてのパラメータが中央の値なので数えません。`,
  );

export const associationsDescribed = (found: number, runs: number): Words =>
  w(
    `Rank correlations of ${found} parameters with the effect over ${runs} runs; the numbers are in the table.`,
    `${runs}回の計算での、${found}個のパラメータと効果の順位相関。数値は表にあります。`,
  );

export const varyThem = (parameters: number, runs: number): Words =>
  w(
    `Vary ${parameters} parameters one by one (${runs} pairs)`,
    `${parameters}個のパラメータを一つずつ動かす（${runs}組）`,
  );

export const trajectoriesTold = (done: number, all: number): Words =>
  w(
    `${done} of ${all} chains of steps are complete. So few give an order of size, not a ranking to rely on.`,
    `全${all}巡のうち${done}巡が完了しました。これだけ少ないと大まかな大きさは分かりますが、順位としては頼れません。`,
  );

export const leftOutTold = (count: number): Words =>
  w(
    `${count} chains are left out because a run in them stopped or could not be run.`,
    `途中で止まったか計算できなかったものを含む${count}巡は除いています。`,
  );

export const stepsDescribed = (parameters: number, chains: number): Words =>
  w(
    `How far each of ${parameters} parameters and luck move the effect, over ${chains} chains of steps; the numbers are in the table.`,
    `${parameters}個のパラメータと偶然がそれぞれ効果を動かす幅（${chains}巡）。数値は表にあります。`,
  );
