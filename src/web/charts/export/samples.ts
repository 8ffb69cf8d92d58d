const line = (name: string) => `<path class="line ${name}" d="M0,10H26"/>`;
const band = (name: string, y: number, height: number) =>
  `<rect class="band90 ${name}" x="0" y="${y}" width="26" height="${height}"/><rect class="band50 ${name}" x="0" y="${y + height / 4}" width="26" height="${height / 2}"/>`;

/** The samples of a legend as drawings of 26 by 18. */
export const samples: Readonly<Record<string, string>> = {
  record: line('of-record'),
  baseline: line('of-baseline'),
  scenario: line('of-scenario'),
  assumed: line('of-scenario assumed'),
  preview: line('of-preview'),
  open: line('open'),
  bands: band('of-baseline', 2, 7) + band('of-scenario', 10, 7),
  'baseline-bands': band('of-baseline', 3, 13),
  'effect-bands': band('of-scenario', 3, 13),
  signs:
    '<rect class="sign-most" x="2" y="3" width="6" height="13"/><rect class="sign-some" x="12" y="8" width="6" height="8"/>',
  hatched: '<path class="hatching" d="M2,16l10,-12M9,16l10,-12M16,16l10,-12"/>',
  projection: '<rect class="projection" x="0" y="3" width="26" height="13"/>',
};
