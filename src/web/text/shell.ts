import type { Screen } from '../scenario/asked.js';
import type { Words } from './words.js';

export const screenNames: Readonly<Record<Screen, Words>> = {
  start: { en: 'Start', ja: 'はじめに' },
  cockpit: { en: 'Cockpit', ja: '操縦席' },
  replay: { en: 'Replay', ja: '歴史再現' },
  compare: { en: 'Compare', ja: '比較' },
  why: { en: 'Why', ja: 'なぜ' },
  doubt: { en: 'Doubt', ja: '確かさ' },
  evidence: { en: 'Evidence', ja: '根拠' },
  fit: { en: 'Fit', ja: '適合度' },
  model: { en: 'Model', ja: 'モデル' },
};

export const shell = {
  pages: { en: 'Pages of the lab', ja: 'ラボのページ' },
  language: { en: '日本語', ja: 'English' },
  inOtherLanguage: { en: 'この画面を日本語で表示', ja: 'Show this page in English' },
  skip: { en: 'Skip to the page', ja: '本文へ移動' },
  local: {
    en: 'Everything is computed on this machine. Nothing you do here is sent anywhere.',
    ja: '計算はすべてこの端末の中で行われます。操作の内容が外部に送られることはありません。',
  },
  engineLoading: { en: 'The engine is loading', ja: 'エンジンを読み込み中' },
  engineReady: { en: 'The engine is ready', ja: 'エンジン準備完了' },
  offline: {
    en: 'You are offline. The lab goes on working: the engine and the data are already here.',
    ja: 'オフラインです。エンジンとデータは読み込み済みなので、ラボはそのまま使えます。',
  },
  offlineEarly: {
    en: 'You are offline and the engine has not been loaded yet. Stored previews can be seen; runs start when the connection is back.',
    ja: 'オフラインで、エンジンはまだ読み込まれていません。保存済みのプレビューは見られます。接続が戻ると計算を始めます。',
  },
  undo: { en: 'Undo', ja: '元に戻す' },
  redo: { en: 'Redo', ja: 'やり直す' },
  replayLast: { en: 'Replay last change', ja: '直前の変更を再生' },
  reset: { en: 'Back to history', ja: '史実に戻す' },
  cancel: { en: 'Stop the runs', ja: '計算を止める' },
  resume: { en: 'Go on', ja: '続ける' },
  copyLink: { en: 'Copy link', ja: 'リンクをコピー' },
  notCopied: { en: 'Copy it from the address bar', ja: 'アドレス欄からコピーしてください' },
  copied: { en: 'Link copied', ja: 'リンクをコピーしました' },
  ledgerCloses: { en: 'Books close to the unit', ja: '帳簿は1単位まで一致' },
  ledgerBroken: { en: 'Books do not close', ja: '帳簿が合いません' },
  close: { en: 'Close', ja: '閉じる' },
  linkTold: { en: 'About the link you opened', ja: '開いたリンクについて' },
} satisfies Readonly<Record<string, Words>>;

export const runsTold = (done: number, wanted: number): Words => ({
  en: `${done} of ${wanted} runs`,
  ja: `${wanted}回中${done}回の計算が終了`,
});

export const engineFailed = (reason: string): Words => ({
  en: `The engine did not start: ${reason}`,
  ja: `エンジンを起動できませんでした：${reason}`,
});

export const notLoaded = (what: string, reason: string): Words => ({
  en: `${what} could not be loaded (${reason}). Reload the page; if that does not help, the files of the lab are not complete.`,
  ja: `${what}を読み込めませんでした（${reason}）。ページを再読み込みしてください。それでも直らない場合は、ラボのファイルが欠けています。`,
});
