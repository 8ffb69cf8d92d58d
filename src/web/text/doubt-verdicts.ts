import type { Words } from './words.js';

const w = (en: string, ja: string): Words => ({ en, ja });

export const enough = (runs: number, error: Words, median: Words): Words =>
  w(
    `Enough: after ${runs} runs the error of the median is ${error.en}, less than a tenth of the effect of ${median.en}.`,
    `足りています：${runs}回の計算で中央値の誤差は${error.ja}となり、効果${median.ja}の1割を下回っています。`,
  );

export const notEnough = (runs: number, error: Words, median: Words, more: number): Words =>
  w(
    `Not enough: after ${runs} runs the error of the median is ${error.en}, more than a tenth of ${median.en}. If the effect stays where it is, about ${more} more runs would do: an estimate, since the error falls with the square root of their number.`,
    `足りません：${runs}回の計算で中央値の誤差は${error.ja}で、${median.ja}の1割を超えています。効果が今のままなら、あと約${more}回で足ります（誤差が回数の平方根に反比例して減るとした推定）。`,
  );

export const askForRuns = (runs: number): Words =>
  w(`Ask for ${runs} runs in all`, `合計${runs}回まで計算する`);

export const beyondLab = (most: number): Words =>
  w(
    `That is more than the ${most} runs of the lab. The command line does as many as you like:`,
    `ラボで計算できる${most}回を超えています。コマンドラインなら何回でも計算できます：`,
  );

export const errorTold = (runs: number, error: Words, median: Words): Words =>
  w(
    `After ${runs} runs: error ${error.en}, median ${median.en}`,
    `${runs}回の計算：誤差${error.ja}、中央値${median.ja}`,
  );

export const otherSignTold = (other: number, runs: number): Words =>
  w(
    `In ${other} of ${runs} runs the effect has the other sign than the median.`,
    `${runs}回中${other}回の計算で、効果の符号が中央値と逆になりました。`,
  );

export const needMoreOther = (fewest: number, needed: number | undefined): Words =>
  needed === undefined
    ? w(
        `To tell what such runs have in common, at least ${fewest} runs of either sign are needed.`,
        `共通する条件を調べるには、どちらの符号の計算も${fewest}回以上必要です。`,
      )
    : w(
        `To tell what such runs have in common, at least ${fewest} runs of either sign are needed: at this share about ${needed} runs in all.`,
        `共通する条件を調べるには、どちらの符号の計算も${fewest}回以上必要です。今の割合なら合計で約${needed}回になります。`,
      );

export const searchTold = (turn: number, turns: number): Words =>
  w(
    `Looking, and looking again where chance deals the runs: step ${turn} of ${turns}`,
    `探しています（偶然に入れ替えた場合とも比較中）：${turns}段階中${turn}段階目`,
  );

/** A number of a parameter: the value, or a factor on all its values. */
export const limitTold = (low: string | undefined, high: string | undefined): Words => {
  if (low === undefined) return w(`below ${high}`, `${high}未満`);
  if (high === undefined) return w(`at least ${low}`, `${low}以上`);
  return w(`at least ${low} and below ${high}`, `${low}以上${high}未満`);
};

export const boxTold = (hits: number, runs: number, coverage: number, allHits: number): Words =>
  w(
    `The effect has the other sign in ${hits} of the ${runs} runs in which all of this holds, which are ${coverage} % of all ${allHits} such runs:`,
    `次の条件がすべて成り立つ${runs}回の計算のうち${hits}回で符号が逆になり、これは逆になった計算全体（${allHits}回）の${coverage}%にあたります：`,
  );

export const noBox = (chance: string): Words =>
  w(
    `Nothing in the draws separates these runs from the others: where draws do not matter a search finds as clear a part in ${chance} % of cases.`,
    `抽出した値からは、これらの計算を他と区別できません：抽出が無関係でも、同じくらい明確な条件が${chance}%の確率で見つかります。`,
  );

export const signsTold = (up: number, down: number, runs: number): Words =>
  w(`${up} up, ${down} down of ${runs}`, `${runs}回中 上昇${up}・低下${down}`);

export const rivalsTurn = (names: Words, told: number, all: number): Words =>
  w(
    `The sign turns under: ${names.en}. The sign can be told under ${told} of ${all} readings.`,
    `符号が逆になる解釈：${names.ja}。符号を判断できるのは${all}件中${told}件です。`,
  );

export const rivalsAgree = (told: number, all: number): Words =>
  w(
    `No reading turns the sign: under all ${told} readings of ${all} under which it can be told, it is that of the model as it is.`,
    `符号が逆になる解釈はありません：符号を判断できる${told}件（全${all}件中）はすべて、モデルの標準設定と同じ符号です。`,
  );

export const rivalsUnknown = (told: number, all: number): Words =>
  w(
    `Cannot tell whether a reading turns the sign: for the model as it is the sign cannot be told from so few runs (it can under ${told} of ${all} readings).`,
    `解釈によって符号が逆になるかは判断できません：モデルの標準設定で、この回数では符号を判断できません（判断できる解釈は${all}件中${told}件）。`,
  );

export const rivalsWaiting = (done: number, all: number): Words =>
  w(
    `${done} of ${all} readings have all their runs; what is said of the sign waits for all of them.`,
    `${all}件中${done}件の解釈の計算がそろいました。符号については、すべてそろってから示します。`,
  );

export const rivalsDescribed = (measure: Words, year: number, readings: number): Words =>
  w(
    `Effect on ${measure.en} in ${year} under ${readings} readings; the numbers are in the table.`,
    `${readings}件の解釈のもとでの、${year}年の${measure.ja}への効果。数値は表にあります。`,
  );

export const enoughDescribed = (runs: number): Words =>
  w(
    `Error of the median after 6 to ${runs} runs, and a tenth of the effect. Arrow keys read it point by point.`,
    `6回から${runs}回までの中央値の誤差と、効果の1割。矢印キーで一点ずつ読めます。`,
  );
