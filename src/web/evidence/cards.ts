import type {
  ClaimEvidence,
  EvidenceFile,
  ParameterEvidence,
  SeriesEvidence,
} from '../bundle/evidence-file.js';
import { institutionName } from '../text/institution-names.js';
import { themeNames } from '../text/evidence.js';

export type CardKind = 'parameter' | 'series' | 'claim';
export const cardKinds: readonly CardKind[] = ['parameter', 'series', 'claim'];

/** One thing on the page of evidence; `sought` is all the text by which it can be found, folded. */
export type Card = {
  readonly id: string;
  readonly sought: string;
  readonly institutions: readonly string[];
} & (
  | { readonly kind: 'parameter'; readonly of: ParameterEvidence }
  | { readonly kind: 'series'; readonly of: SeriesEvidence }
  | { readonly kind: 'claim'; readonly of: ClaimEvidence }
);

/** Id of a card in a link; only letters, digits and = . - */
export const cardId = {
  parameter: (key: string) => `p=${key}`,
  series: (key: string) => `s=${key.replace('/', '=')}`,
  claim: (id: string) => `c=${id}`,
  institution: (name: string) => `i=${name}`,
} as const;

export const institutionOf = (parameter: string) => parameter.slice(0, parameter.indexOf('.'));

/** Small letters, and full-width letters and digits as plain ones. */
export const folded = (text: string) => text.normalize('NFKC').toLowerCase();

export const cardsOf = ({ parameters, series, claims, sources, drivers, targets }: EvidenceFile): Card[] => {
  const cited = (keys: readonly string[]) =>
    keys.flatMap((key) => [key, sources[key]?.title, sources[key]?.authors, sources[key]?.publisher]);
  const both = (words: { readonly en: string; readonly ja: string } | undefined) => [words?.en, words?.ja];
  const text = (parts: readonly (string | undefined)[]) => folded(parts.filter(Boolean).join(' '));
  return [
    ...parameters.map((of): Card => {
      const institution = institutionOf(of.key);
      const driver = of.driver === undefined ? [] : both(drivers[of.driver]);
      const fitted = of.fittedTo.flatMap((name) => [name, ...both(targets[name])]);
      const names = [of.key, of.meaning, ...both(institutionName(institution))];
      const sought = text([
        ...names,
        of.why,
        of.note,
        ...driver,
        ...fitted,
        ...of.series,
        ...cited(of.source),
      ]);
      return { kind: 'parameter', id: cardId.parameter(of.key), of, sought, institutions: [institution] };
    }),
    ...series.map((of): Card => {
      const sought = text([of.key, ...both(of.title), of.definition, of.note, ...cited(of.source)]);
      const institutions = [...new Set(of.parameters.map(institutionOf))];
      return { kind: 'series', id: cardId.series(of.key), of, sought, institutions };
    }),
    ...claims.map((of): Card => {
      const theme = both(themeNames[of.theme]);
      const sought = text([
        of.id,
        of.quantity,
        of.comparator,
        of.note,
        ...theme,
        ...of.evidence,
        ...cited([of.claim]),
      ]);
      return { kind: 'claim', id: cardId.claim(of.id), of, sought, institutions: [] };
    }),
  ];
};
