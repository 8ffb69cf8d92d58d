import type { Score, ScoredTarget, Verdict } from '../runs/index.js';
import { shortUnit, writtenIn } from './numbers.js';
import { observedText } from './score-table-html.js';
import { byTheme, sumOf, themeName, totalsText, verdictSign } from './verdicts.js';

/** How text is dressed for a terminal; the caller decides, by NO_COLOR and by what stdout is. */
export interface TextStyle {
  readonly colour: boolean;
}

const titleWidth = 50;
const escapeCode = '\u001b[';
const colours: Readonly<Record<Verdict | 'heading', string>> = {
  good: '34',
  fair: '36',
  miss: '33;1',
  unknown: '2',
  heading: '1',
};

/** Every target on a line of at most 100 columns, the held-out ones first, then both totals. */
export function scoreTableText(score: Score, style: TextStyle): string {
  const dress = (text: string, name: Verdict | 'heading') =>
    style.colour ? `${escapeCode}${colours[name]}m${text}${escapeCode}0m` : text;
  const part = (kind: 'fit' | 'holdOut', heading: string) => {
    const targets = score.targets.filter((target) => target.kind === kind);
    if (targets.length === 0) return [];
    const groups = byTheme(targets).flatMap(([theme, group]) => [
      dress(themeName(theme), 'heading'),
      ...group.map(
        (target) =>
          `${line(target)}  ${dress(`${verdictSign[target.verdict]} ${target.verdict}`, target.verdict)}`,
      ),
    ]);
    return [
      dress(`${heading}${' '.repeat(Math.max(1, titleWidth + 2 - heading.length))}${columns}`, 'heading'),
      ...groups,
      '',
    ];
  };
  return [
    ...part('holdOut', 'HELD OUT'),
    ...part('fit', 'FITTED (in-sample)'),
    `Held out: ${totalsText(score.holdOut)} of ${sumOf(score.holdOut)}.`,
    `Fitted:   ${totalsText(score.fit)} of ${sumOf(score.fit)}; these were used to fit and predict nothing.`,
    '',
  ].join('\n');
}

const columns = `${'record'.padStart(12)}${'model'.padStart(8)}  ${'5 to 95 %'.padEnd(16)}  verdict`;

function line({ title, observed, unit, median, low, high }: ScoredTarget): string {
  const record = `${observedText(observed)} ${shortUnit(unit)}`.trim();
  const range = low === null ? '' : `${writtenIn(unit, low)} to ${writtenIn(unit, high)}`;
  return `  ${shortened(title.en)}${record.padStart(12)}${writtenIn(unit, median, '-').padStart(8)}  ${range.padEnd(16)}`;
}

// The years at the end tell targets apart, so it is the words before them that give way.
function shortened(title: string): string {
  if (title.length <= titleWidth) return title.padEnd(titleWidth);
  const years = / \d{4}.*$/.exec(title)?.[0] ?? '';
  return `${title.slice(0, titleWidth - 1 - years.length).trimEnd()}…${years}`.padEnd(titleWidth);
}
