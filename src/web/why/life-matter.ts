import type { People, TwoLives } from '../../experiments/biographies/index.js';
import type { InWorlds } from '../../experiments/worlds.js';
import {
  bankSentences,
  career,
  firmSentences,
  mostLoans,
  mostStaff,
  workerSentences,
} from '../text/lives.js';
import { bankNamed, firmNamed, livesPage, workerNamed } from '../text/lives-page.js';
import type { Language, Words } from '../text/words.js';
import { bankFacts, type Fact, firmFacts, workerFacts } from './life-facts.js';
import { atTheEnd, inPeriods, most, type Told } from './told.js';

/** A quantity in both worlds by the years of the picture; null before, after, and where it is unknown. */
export interface FactLines extends InWorlds<readonly (number | null)[]> {
  readonly key: string;
  readonly title: Words;
  readonly unit: Words;
  readonly write: (value: number, language: Language) => string;
}

/** Two lives as a page has them. */
export interface LifeMatter {
  readonly key: 'bank' | 'firm' | 'worker';
  readonly name: Words;
  readonly chosen: Words;
  readonly years: readonly number[];
  /** In years such as 1990.25; undefined when nothing is changed. */
  readonly since: number | undefined;
  readonly facts: readonly FactLines[];
  /** Whether the life was over before the run. */
  readonly isOver: InWorlds<boolean>;
  /** Whether both worlds have the same numbers and events. */
  readonly isSame: boolean;
  /** Up to the parting, and in each world from there. */
  readonly before: readonly Told[];
  readonly after: InWorlds<readonly Told[]>;
}

interface Life<Year, Event> {
  readonly years: readonly Year[];
  readonly events: readonly Event[];
}

export const lifeMatters = (people: People) => {
  const { bank, firm, worker, end } = people;
  return {
    bank: matterOf(people, 'bank', bank, {
      name: bankNamed(bank.history.name),
      rule: livesPage.bankRule,
      facts: bankFacts,
      tell: (event) => bankSentences(event, end),
      sum: ({ years }) => most(years, 'loans', mostLoans),
    }),
    firm: firm
      ? matterOf(people, 'firm', firm, {
          name: firmNamed(firm.id, firm.history.sector),
          rule: livesPage.firmRule,
          facts: firmFacts,
          tell: (event) => firmSentences(event, end),
          sum: ({ years }) => most(years, 'staff', mostStaff),
        })
      : undefined,
    worker: worker
      ? matterOf(people, 'worker', worker, {
          name: workerNamed(worker.id),
          rule: livesPage.workerRule,
          facts: workerFacts,
          tell: workerSentences,
          sum: ({ employers, joblessQuarters }) => [career(employers, joblessQuarters)],
        })
      : undefined,
  };
};

interface Telling<Year, Event, One> {
  readonly name: Words;
  readonly rule: Words;
  readonly facts: readonly Fact<Year>[];
  readonly tell: (event: Event) => Words[];
  /** What the life comes to. */
  readonly sum: (life: One) => Words[];
}

const matterOf = <
  Year extends { readonly year: number },
  Event extends { readonly period: number },
  One extends Life<Year, Event>,
>(
  { parting, start, end }: People,
  key: LifeMatter['key'],
  lives: TwoLives<One & Life<Year, Event>>,
  { name, rule, facts, tell, sum }: Telling<Year, Event, One>,
): LifeMatter => {
  const first = Math.min(
    ...[lives.history, lives.changed].flatMap((life) => life.years.map(({ year }) => year)),
  );
  const last = Math.floor(end / 4);
  const from = Number.isFinite(first) ? first : Math.ceil(start / 4);
  const years = Array.from({ length: last - from + 1 }, (_, i) => from + i);
  const lines = (life: Life<Year, Event>, of: Fact<Year>['of']) => {
    const byYear = new Map(life.years.map((one) => [one.year, of(one)]));
    return years.map((year) => byYear.get(year) ?? null);
  };
  const isOver = (life: One) => life.years.at(-1)?.year !== last;
  const apart = parting ?? Infinity;
  const inWorld = (life: One) => [
    ...inPeriods(
      life.events.filter(({ period }) => period >= apart),
      tell,
    ),
    ...atTheEnd(key, life, end),
    { period: end + 1, sentences: sum(life) },
  ];
  const shared = lives.history.events.filter(({ period }) => period < apart);
  return {
    key,
    name,
    chosen: lives.chosen === 'asked' ? livesPage.asked : rule,
    years,
    since: parting === null ? undefined : parting / 4,
    facts: facts.map(({ of, ...fact }) => ({
      ...fact,
      history: lines(lives.history, of),
      changed: lines(lives.changed, of),
    })),
    isOver: { history: isOver(lives.history), changed: isOver(lives.changed) },
    isSame: JSON.stringify(lives.history) === JSON.stringify(lives.changed),
    before: inPeriods(shared, tell),
    after: { history: inWorld(lives.history), changed: inWorld(lives.changed) },
  };
};
