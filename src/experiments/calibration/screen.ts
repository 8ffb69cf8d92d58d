import { chooseColumns } from './choose-columns.js';
import { columnProducts, productsOf } from './products.js';
import { allTerms, columnsOf, inputsOf, mainTerms, type Term } from './term.js';

const mostTerms = 40;
const mostActive = 20;
const fewestForSurface = 3;
const runsPerTerm = 5;

/** What all targets of a wave share: inputs with mean 0 and standard deviation 1, folds, and sums over them. */
export interface Design {
  readonly rows: readonly Float64Array[];
  readonly folds: readonly (readonly number[])[];
  readonly terms: readonly Term[];
  readonly columns: Float64Array;
  readonly products: readonly Float64Array[];
}

export const designOf = (rows: readonly Float64Array[], folds: readonly (readonly number[])[]): Design => {
  const terms = mainTerms(rows[0]!.reduce<number[]>((inputs, _, i) => [...inputs, i], []));
  const columns = columnsOf(terms, rows);
  return { rows, folds, terms, columns, products: columnProducts(columns, terms.length, folds) };
};

/** Terms of the mean, and the inputs a surface over its residuals may use: active ones first. */
export interface Screening {
  readonly terms: readonly Term[];
  readonly inputs: readonly number[];
}

/**
 * Active inputs are those that forward selection takes, alone or squared; then products of active inputs may join.
 * An input that acts only in products with others is not found.
 */
export const screen = (design: Design, outputs: Float64Array): Screening => {
  const { rows, folds } = design;
  const most = Math.max(1, Math.min(mostTerms, Math.floor(rows.length / runsPerTerm)));
  const first = chooseColumns(
    productsOf(design.columns, design.terms.length, outputs, folds, design.products),
    most,
  );
  const active = inputsOf(first.chosen.map((i) => design.terms[i]!)).slice(0, mostActive);
  const candidates = allTerms(active);
  const second = chooseColumns(
    productsOf(columnsOf(candidates, rows), candidates.length, outputs, folds),
    most,
  );
  const terms = second.chosen.map((i) => candidates[i]!);
  const others = inputsOf(first.next.map((i) => design.terms[i]!));
  const size = Math.max(active.length, Math.min(rows[0]!.length, fewestForSurface));
  const inputs = [...new Set([...inputsOf(terms), ...active, ...others, ...rows[0]!.keys()])].slice(0, size);
  return { terms, inputs };
};
