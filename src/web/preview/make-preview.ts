import { outcomeOf, recordsOf, type Subject } from '../../experiments/index.js';
import type { Content } from '../../data/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { bandsOf } from './bands-of.js';
import type { PreviewFile } from './preview-file.js';
import type { Known } from './pulled-items.js';
import type { RandomScenario } from './random-scenario.js';
import { fitOf } from './fit-of.js';
import { rowOf, yearlyEffect } from './row-of.js';
import type { RowAsked } from './rows-asked.js';
import { trialOf } from './trial-of.js';
import { errorOf } from './typical-error.js';

export interface RunTrial extends RandomScenario {
  readonly date: 'ownDate' | 'otherDate';
  readonly history: readonly StoredRun[];
  readonly changed: readonly StoredRun[];
}

export interface Ran {
  /** Cases of the baseline that is shown. */
  readonly history: readonly StoredRun[];
  /** Rows with the runs of their scenarios; paired with the cases of the same number. */
  readonly rows: readonly { readonly asked: RowAsked; readonly changed: readonly (readonly StoredRun[])[] }[];
  readonly trials: readonly RunTrial[];
  readonly known: Known;
}

type About = Pick<PreviewFile, 'content' | 'versions' | 'scale' | 'seed' | 'cases'>;

/** The preview of an economy from its runs, and how far off it is for those of the trials. */
export const makePreview = (
  content: Content,
  subject: Subject,
  keys: readonly string[],
  about: About,
  ran: Ran,
): PreviewFile => {
  const record = recordsOf(content, subject.measures);
  const years = ran.history[0]!.years;
  const measures = keys.map((key) => ({
    key,
    relative: outcomeOf(`${key}@${years[0]}`, subject.measures).relative,
  }));
  const paired = ran.history.filter((run) => run.case < about.cases);
  const untried: PreviewFile = {
    format: 1,
    economy: subject.economy.name,
    ...about,
    baselineCases: ran.history.length,
    years: [...years],
    measures: {},
    baseline: Object.fromEntries(keys.map((key) => [key, bandsOf(key, subject, ran.history, record(key))])),
    fit: fitOf(content, subject, ran.history),
    rows: ran.rows.map(({ asked, changed }) => rowOf(asked, measures, paired, changed)),
  };
  const tried = measures.map(({ key, relative }) => {
    const error = (date: RunTrial['date']) =>
      errorOf(
        ran.trials.flatMap(({ date: on, items, since, history, changed }) =>
          on === date
            ? (trialOf(
                untried,
                ran.known,
                items,
                since,
                key,
                yearlyEffect({ key, relative }, history, changed),
              ) ?? [])
            : [],
        ),
      );
    return [key, { relative, ownDate: error('ownDate'), otherDate: error('otherDate') }] as const;
  });
  return { ...untried, measures: Object.fromEntries(tried) };
};
