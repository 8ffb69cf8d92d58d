import type { Title } from '../../runs/index.js';
import { escape } from '../escape.js';

/** A scenario for a reader. */
export interface ScenarioTold {
  readonly name: string;
  readonly title: Title;
  /** What it stands for in law or budget. */
  readonly says: Title | undefined;
  readonly changes: readonly ChangeTold[];
}

export interface ChangeTold {
  /** Dated, such as 'wages.floor = 3 from 1990Q1'. */
  readonly words: string;
  /** What it is that changes. */
  readonly meaning: string | undefined;
}

/** The title, what the scenario stands for, and its changes with their dates. */
export function scenarioTold({ title, name, says, changes }: ScenarioTold, role: string): string {
  const items = changes.map(({ words, meaning }) => {
    const explained = meaning ? `<small>${escape(meaning)}</small>` : '';
    return `<li><b>${escape(words)}</b>${explained}</li>`;
  });
  return [
    `<div class="told"><h3><span class="role">${escape(role)}</span> ${escape(title.en)} <small>${escape(name)}</small></h3>`,
    says ? `<p>${escape(says.en)}</p>` : '',
    items.length > 0
      ? `<ul class="changes">${items.join('')}</ul>`
      : '<p class="quiet">Nothing is changed: the economy as its files describe it.</p>',
    '</div>',
  ].join('');
}
