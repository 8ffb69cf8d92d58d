import type { Score } from '../runs/index.js';
import { escape } from './escape.js';
import { unitAfter, writtenIn } from './numbers.js';
import type { ParameterStatus, ReplayReport } from './report.js';
import { observedText } from './score-table-html.js';

/** Every missed target, the held-out ones first. */
export function failures(score: Score): string {
  const missed = score.targets.filter(({ verdict }) => verdict === 'miss');
  if (missed.length === 0) return '<p>No target is missed.</p>';
  const ordered = [
    ...missed.filter(({ kind }) => kind === 'holdOut'),
    ...missed.filter(({ kind }) => kind === 'fit'),
  ];
  const items = ordered.map(({ title, observed, median, unit, kind }) => {
    const values = `${writtenIn(unit, median)} instead of ${observedText(observed)}${unitAfter(unit)}`;
    return `<li>${escape(title.en)}: ${values}${kind === 'holdOut' ? ' <em>(held out)</em>' : ''}</li>`;
  });
  return `<p>The median of the model misses ${missed.length} of ${score.targets.length} targets.</p><ul class="failures">${items.join('')}</ul>`;
}

/** What history gives the model; everything else comes out of it. */
export function driverList(drivers: ReplayReport['drivers']): string {
  if (drivers.length === 0) return '<p>Nothing: after the opening year the model runs alone.</p>';
  const rows = drivers.map(
    ({ name, carries }) => `<div><dt>${escape(name)}</dt><dd>${escape(carries)}</dd></div>`,
  );
  return `<p>${drivers.length} named drivers carry recorded history into the runs. Everything else comes out of the model.</p><dl class="drivers">${rows.join('')}</dl>`;
}

/** Whether every account closed in every quarter. */
export function ledgerStatement({ ledger, runs }: ReplayReport): string {
  const { largestResidual, quarters } = ledger;
  const counted = `${quarters.toLocaleString('en')} quarters of ${runs} runs`;
  return largestResidual === 0
    ? `<p>Every balance sheet and every flow closed exactly in ${counted}: the largest residual is 0, with no tolerance.</p>`
    : `<p><strong>The accounts did not close: the largest residual in ${counted} is ${largestResidual} yen. Nothing on this page can be trusted.</strong></p>`;
}

/** What became absurd although the accounts closed, by name. */
export function alarmList({ alarms, runs }: ReplayReport): string {
  if (alarms.length === 0) return `<p>No economic alarm in ${runs} runs.</p>`;
  const rows = [...new Set(alarms.map(({ name }) => name))].map((name) => {
    const same = alarms.filter((alarm) => alarm.name === name);
    const members = new Set(same.map(({ member }) => member)).size;
    const first = same[0];
    const example = first
      ? `such as ${first.from} to ${first.to} in run ${first.member}: ${first.detail}`
      : '';
    return `<li><b>${escape(name)}</b> in ${members} of ${runs} runs, ${escape(example)}</li>`;
  });
  return `<ul>${rows.join('')}</ul>`;
}

/** How much of the result rests on what kind of number. */
export function parameterShares(parameters: ParameterStatus): string {
  const kinds = ['observed', 'estimated', 'calibrated', 'assumed'] as const;
  const all = kinds.reduce((sum, kind) => sum + parameters[kind], 0);
  if (all === 0) return '';
  const percent = (kind: (typeof kinds)[number]) => Math.round((100 * parameters[kind]) / all);
  const present = kinds.filter((kind) => parameters[kind] > 0);
  const bars = present.map((kind) => `<span class="status-${kind}" style="flex:${parameters[kind]}"></span>`);
  const words = kinds.map(
    (kind) =>
      `<li><i class="swatch status-${kind}"></i><b>${percent(kind)} %</b> ${kind} (${parameters[kind]})</li>`,
  );
  return `<p>${all} parameters.</p><div class="tally"><div class="bar" aria-hidden="true">${bars.join('')}</div><ul>${words.join('')}</ul></div>`;
}

/** The command and the fingerprints that give the same bits again. */
export function reproduction({ manifest, fingerprint }: ReplayReport): string {
  const versions = Object.entries(manifest.versions).map(([name, version]) => `${name} ${version}`);
  const row = (name: string, value: string) =>
    `<div><dt>${name}</dt><dd><code>${escape(value)}</code></dd></div>`;
  return [
    `<pre><code>${escape(manifest.command)}</code></pre><dl class="drivers">`,
    row('Fingerprint of the results', fingerprint),
    row('Fingerprint of the content files', manifest.content),
    row('Versions', versions.join(', ')),
    row('Seeds', manifest.seeds),
    '</dl>',
  ].join('');
}
