import {
  totalsOf,
  type Alarm,
  type EraTable,
  type Manifest,
  type Score,
  type Totals,
} from '../runs/index.js';
import { eraTableHtml } from './era-table.js';
import { fanChart, type FanChart } from './fan-chart.js';
import { page, section } from './page.js';
import { headline, howToRead } from './report-headline.js';
import {
  alarmList,
  driverList,
  failures,
  ledgerStatement,
  parameterShares,
  reproduction,
} from './report-sections.js';
import { reportStyle } from './report-style.js';
import { scoreTableHtml } from './score-table-html.js';
import { themeName } from './verdicts.js';

/** A chart of the report; its badge is counted from the score, its theme is that of its measure. */
export type ReportChart = Omit<FanChart, 'fitBadge' | 'bandKinds' | 'notInBand' | 'runs'> & {
  /** Measures whose targets this chart answers to: a level and its growth are one quantity. */
  readonly measures: readonly string[];
};

/** A replay held against the record: everything report.html says. */
export interface ReplayReport {
  /** Such as 'Japan 1955 to 2024'. */
  readonly title: string;
  readonly manifest: Pick<
    Manifest,
    'cases' | 'scale' | 'from' | 'to' | 'seeds' | 'content' | 'versions' | 'command'
  >;
  /** Runs done; the manifest has the cases asked for. */
  readonly runs: number;
  readonly score: Score;
  readonly eras: EraTable;
  readonly charts: readonly ReportChart[];
  /** What makes the runs differ, such as 'parameters and luck'. */
  readonly bandKinds: string;
  /** What could be otherwise but is the same in every run, such as 'rival readings of the literature'. */
  readonly notInBand: string;
  /** What enters from history rather than coming out of the model. */
  readonly drivers: readonly { readonly name: string; readonly carries: string }[];
  readonly ledger: { readonly largestResidual: number; readonly quarters: number };
  readonly alarms: readonly (Alarm & { readonly member: number })[];
  readonly parameters: ParameterStatus;
  /** Digest over the final states of all runs. */
  readonly fingerprint: string;
}

/** How many parameters rest on what. */
export interface ParameterStatus {
  readonly observed: number;
  readonly estimated: number;
  readonly calibrated: number;
  readonly assumed: number;
}

/** One page that needs nothing else: no network, no script. */
export function report(replay: ReplayReport): string {
  return page(`${replay.title}: replay against the record`, reportStyle, [
    headline(replay),
    section('reading', 'How to read this page', howToRead(replay)),
    section('charts', 'The model beside the record', `<div class="charts">${charts(replay)}</div>`),
    section('eras', 'Eras', eraTableHtml(replay.eras)),
    section('score', 'Every target', scoreTableHtml(replay.score)),
    section('failures', 'Known failures', failures(replay.score)),
    section('drivers', 'What enters from history', driverList(replay.drivers)),
    section('ledger', 'Accounts', ledgerStatement(replay)),
    section('alarms', 'Alarms', alarmList(replay)),
    section('parameters', 'What the parameters rest on', parameterShares(replay.parameters)),
    section('again', 'The same again', reproduction(replay)),
  ]);
}

function charts({ charts: all, score, runs, bandKinds, notInBand }: ReplayReport): string {
  const badge = (measures: readonly string[], kind: 'fit' | 'holdOut'): Totals =>
    totalsOf(score.targets.filter((target) => measures.includes(target.measure) && target.kind === kind));
  return all
    .map(({ measures, ...chart }) =>
      fanChart({
        ...chart,
        ...(chart.theme === undefined ? {} : { theme: themeName(chart.theme) }),
        runs,
        bandKinds,
        notInBand,
        fitBadge: { fit: badge(measures, 'fit'), holdOut: badge(measures, 'holdOut') },
      }),
    )
    .join('\n');
}
