import type { ModelFile } from '../bundle/model-file.js';
import type { EvidenceFile, ParameterEvidence } from '../bundle/evidence-file.js';
import { type Dependency, dependencies } from '../../pictures/model/graph-page.js';
import type { InstitutionCard } from '../../pictures/model/book.js';
import { folded, institutionOf } from '../evidence/cards.js';
import { institutionName } from '../text/institution-names.js';

/** An institution with everything that is known of it in other places. */
export interface Acting {
  readonly card: InstitutionCard;
  /** Its place in the quarter, from 1. */
  readonly place: number;
  readonly parameters: readonly ParameterEvidence[];
  readonly readsFrom: readonly Dependency[];
  readonly readBy: readonly Dependency[];
  readonly systems: ModelFile['systems'];
  /** Folded text by which it can be found. */
  readonly sought: string;
}

/** All institutions in the order of the quarter. */
export const actingOf = (model: ModelFile, { parameters, sources }: EvidenceFile): readonly Acting[] => {
  const links = dependencies(model);
  return model.institutions.map((card, i): Acting => {
    const { name, says, phase, literature, tables = {}, flows = {} } = card.ports;
    const own = parameters.filter(({ key }) => institutionOf(key) === name);
    const words = institutionName(name);
    const columns = Object.entries(tables).flatMap(([table, { reads = [], owns = {} }]) => [
      table,
      ...reads,
      ...Object.entries(owns).flatMap(([column, { meaning }]) => [column, meaning]),
    ]);
    const paid = Object.entries(flows).flatMap(([flow, { meaning }]) => [flow, meaning]);
    const cited = literature.flatMap((key) => [key, sources[key]?.title, sources[key]?.authors]);
    const named = own.flatMap(({ key, meaning }) => [key, meaning]);
    return {
      card,
      place: i + 1,
      parameters: own,
      readsFrom: links.filter(({ reader, owner }) => reader === name && owner !== name),
      readBy: links.filter(({ reader, owner }) => owner === name && reader !== name),
      systems: model.systems.filter(({ institutions }) => institutions.includes(name)),
      sought: folded(
        [name, words.en, words.ja, says, phase, ...columns, ...paid, ...cited, ...named]
          .filter(Boolean)
          .join(' '),
      ),
    };
  });
};

/** Those that have every word. */
export const foundActing = (all: readonly Acting[], sought: string): readonly Acting[] => {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  return all.filter((one) => words.every((word) => one.sought.includes(word)));
};
