import { escape } from '../escape.js';
import type { StudyFacts } from './study-facts.js';

/** How much was run: cases, scenarios, quarters, scale, seed and the fingerprint. */
export function runSentence({ cases, scenarios, from, to, scale, seed, id, economy }: StudyFacts): string {
  const parts = [
    escape(economy.en),
    `${cases} ${cases === 1 ? 'case' : 'cases'} × ${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'}`,
    `${escape(from)} to ${escape(to)}`,
    `scale 1:${scale.toLocaleString('en')}`,
    `seed ${seed}`,
    `study <code>${escape(id)}</code>`,
  ];
  return `<p class="quiet">${parts.join(' · ')}</p>`;
}

const most = 12;

/** Which runs did not reach their last quarter, and why. */
export function stoppedList({ stopped, cases, scenarios }: StudyFacts): string {
  const all = cases * scenarios;
  if (stopped.length === 0) return `<p>None: all ${all} runs reached their last quarter.</p>`;
  const items = stopped
    .slice(0, most)
    .map(
      (run) =>
        `<li><b>${escape(run.scenario)}</b>, case ${run.case}: <span>${escape(run.detail)}</span></li>`,
    );
  const rest = stopped.length > most ? `<li>and ${stopped.length - most} more</li>` : '';
  return [
    `<p><strong>${stopped.length} of ${all} runs stopped before their last quarter.</strong> `,
    'They count in every year they reached; from then on their case is missing in both worlds, ',
    `and what is left is what went through.</p><ul>${items.join('')}${rest}</ul>`,
  ].join('');
}

/** The command and the fingerprints that give the same bits again. */
export function studyAgain({ command, id, content, versions, seed }: StudyFacts): string {
  const row = (name: string, value: string) =>
    `<div><dt>${name}</dt><dd><code>${escape(value)}</code></dd></div>`;
  return [
    `<pre><code>${escape(command)}</code></pre><dl class="drivers">`,
    row('Study', id),
    row('Fingerprint of the content files', content),
    row(
      'Versions',
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    ),
    row('Seed', String(seed)),
    '</dl>',
  ].join('');
}
