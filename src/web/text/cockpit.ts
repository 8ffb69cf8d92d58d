import type { Words } from './words.js';

export const cockpit = {
  measures: { en: 'Charts', ja: '表示する指標' },
  addMeasure: { en: 'Add a chart', ja: '図を追加' },
  removeMeasure: { en: 'Take this chart away', ja: 'この図を外す' },
  levels: { en: 'Both worlds', ja: '二つの世界' },
  effects: { en: 'Difference', ja: '差' },
  show: { en: 'Show', ja: '表示' },
  instruments: { en: 'What it does', ja: '効果' },
  settling: { en: 'Settling', ja: '計算中' },
  settled: { en: 'Settled', ja: '計算完了' },
  stopped: { en: 'Stopped before all runs were done', ja: '途中で計算を止めました' },
  waiting: { en: 'Waiting for the engine', ja: 'エンジンを待っています' },
  runs: { en: 'Runs', ja: '計算回数' },
  readings: { en: 'Rival readings', ja: '対立する解釈' },
  what: { en: 'What you changed', ja: '変更した内容' },
  conflict: { en: 'These contradict each other', ja: '互いに矛盾する変更' },
  brokenLedger: {
    en: 'In some runs the books did not close. Those runs stopped there and are not in the picture.',
    ja: '一部の計算で帳簿が合いませんでした。その計算は途中で止まり、図には含まれていません。',
  },
  stoppedRuns: {
    en: 'Some runs stopped early because the economy left what the model can describe.',
    ja: '一部の計算は、モデルで扱えない状態になったため途中で止まりました。',
  },
  bugFile: { en: 'Save the details for a report', ja: '報告用の詳細を保存' },
  why: { en: 'Why?', ja: 'なぜ？' },
  measure: { en: 'Measure', ja: '指標' },
  year: { en: 'Year', ja: '年' },
} satisfies Readonly<Record<string, Words>>;

export const stoppedTold = (when: string, reason: string): Words => ({
  en: `${when}: ${reason}`,
  ja: `${when}：${reason}`,
});
