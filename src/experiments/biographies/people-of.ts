import type { StagedPath } from '../studies/staged-path.js';
import type { Study } from '../studies/study.js';
import type { Subject } from '../subject.js';
import { type InWorlds, worldsOf } from '../worlds.js';
import { bankLife } from './bank-life.js';
import { type Candidate, candidatesOf, largestBank, rowOfAsked } from './candidates.js';
import { figureOf } from './columns.js';
import { firmLife } from './firm-life.js';
import { followed, joined, mostDifferent, type Seen } from './followed.js';
import type { People, PeopleAsked, TwoLives } from './lives.js';
import { workerLife } from './worker-life.js';

/**
 * A bank, a firm and a worker who are there when the worlds part, and what becomes of them in both. Without ids asked
 * for they are the bank with the most loans, of the largest firms the one whose staff differs most, and one of its staff.
 */
export const peopleOf = (subject: Subject, study: Study, index: number, asked: PeopleAsked = {}): People => {
  const worlds = worldsOf(subject, study, index);
  const history = worlds.history();
  const { quarters } = history;
  const at = worlds.parting < quarters ? worlds.parting : 0;
  history.runTo(at);
  const { economy } = history;
  const bank = asked.bank ?? largestBank(economy);
  rowOfAsked(economy, 'banks', bank);
  const candidates = candidatesOf(economy, asked);
  const prices = figureOf(economy, 'nation', 'consumerPrice', 0);
  const chosenAt = economy.clock.period;
  const copy = at > 0 ? history.branching() : undefined;
  // History stopped before the worlds part: they are the same.
  const changed = at > 0 && !copy ? history : worlds.changed(copy);
  const nobody: Candidate = { firm: undefined, worker: undefined };
  const all = candidates.length > 0 ? candidates : [nobody];
  const after = {
    history: followed(history, quarters, bank, all),
    changed: followed(changed, quarters, bank, all),
  };
  const k = mostDifferent(after);
  const [before] = followed(worlds.history(), at, bank, [all[k]!]);
  const told = (seen: Seen, path: StagedPath) => ({
    seen: joined(before!, seen),
    reached: path.economy.clock.period - 1,
  });
  const lives = { history: told(after.history[k]!, history), changed: told(after.changed[k]!, changed) };
  return {
    parting: worlds.parting < quarters ? subject.economy.start + worlds.parting : null,
    chosenAt,
    start: subject.economy.start,
    end: study.to,
    money: subject.economy.money,
    scale: study.scale,
    ...threeLives(lives, { ...all[k]!, bank }, asked, prices),
    stopped: {
      ...(history.stop && { history: history.stop }),
      ...(changed.stop && { changed: changed.stop }),
    },
  };
};

interface Told {
  readonly seen: Seen;
  readonly reached: number;
}

const threeLives = (
  { history, changed }: InWorlds<Told>,
  ids: Candidate & { readonly bank: number },
  asked: PeopleAsked,
  prices: number,
): Pick<People, 'bank' | 'firm' | 'worker'> => {
  const lives = <Life>(kind: keyof PeopleAsked, id: number, tell: (told: Told) => Life): TwoLives<Life> => ({
    id,
    chosen: asked[kind] === undefined ? 'rule' : 'asked',
    history: tell(history),
    changed: tell(changed),
  });
  const { bank, firm, worker } = ids;
  return {
    bank: lives('bank', bank, ({ seen }) => bankLife(seen.bank)),
    firm: firm === undefined ? null : lives('firm', firm, ({ seen }) => firmLife(seen.firm)),
    worker:
      worker === undefined
        ? null
        : lives('worker', worker, ({ seen, reached }) => workerLife(seen.worker, prices, reached)),
  };
};
