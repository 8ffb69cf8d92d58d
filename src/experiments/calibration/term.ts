/** A product of inputs, by their numbers: [] is the constant, [3] input 3, [3, 3] its square. */
export type Term = readonly number[];

export const valueOfTerm = (term: Term, inputs: ArrayLike<number>): number => {
  let product = 1;
  for (let i = 0; i < term.length; i++) product *= inputs[term[i]!]!;
  return product;
};

/** The inputs that occur in terms, in the order of their first occurrence. */
export const inputsOf = (terms: readonly Term[]): number[] => [...new Set(terms.flat())];

/** The constant, every input and its square. */
export const mainTerms = (inputs: readonly number[]): Term[] => [
  [],
  ...inputs.map((i) => [i]),
  ...inputs.map((i) => [i, i]),
];

/** The main terms and every product of two inputs. */
export const allTerms = (inputs: readonly number[]): Term[] => [
  ...mainTerms(inputs),
  ...inputs.flatMap((first, i) => inputs.slice(i + 1).map((second) => [first, second])),
];

/** Terms by run, one row of values after the other. */
export const columnsOf = (terms: readonly Term[], rows: readonly Float64Array[]): Float64Array => {
  const columns = new Float64Array(rows.length * terms.length);
  rows.forEach((row, i) =>
    terms.forEach((term, j) => {
      columns[i * terms.length + j] = valueOfTerm(term, row);
    }),
  );
  return columns;
};
