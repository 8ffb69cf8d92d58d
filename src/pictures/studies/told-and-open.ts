type Values = readonly (number | null)[];

/** A line in two parts, by whether its values can be told; a step from one year to the next is open when either end is. */
export function toldAndOpen(
  values: Values,
  isOpen: (i: number) => boolean,
): { readonly told: Values; readonly open: Values } {
  return {
    told: values.map((value, i) => (isOpen(i) ? null : value)),
    open: values.map((value, i) => (isOpen(i) || isOpen(i - 1) || isOpen(i + 1) ? value : null)),
  };
}
