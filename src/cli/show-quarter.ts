import { type EconomyFile, phases } from '../economies/index.js';

/** The order of a quarter on one page: institutions by phase, with what they say. */
export const quarterText = ({ title, institutions }: EconomyFile): string => {
  const width = Math.max(...institutions.map(({ ports }) => ports.name.length));
  const lines = phases.flatMap((phase) => {
    const acting = institutions.filter(({ ports }) => ports.phase === phase);
    if (acting.length === 0) return [];
    return [
      '',
      phase,
      ...acting.flatMap(({ ports }) => wrapped(`  ${ports.name.padEnd(width)}  `, ports.says)),
    ];
  });
  return [`A quarter in ${title.en}: ${institutions.length} institutions in order.`, ...lines, ''].join('\n');
};

/** Text in lines of at most 100 columns, the later ones under the first word of the first. */
export const wrapped = (head: string, text: string): string[] => {
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(' ')) {
    const empty = line.trimEnd() === '' || line === head;
    if (!empty && line.length + word.length + 1 > 100) {
      lines.push(line);
      line = `${' '.repeat(head.length)}${word}`;
    } else line += empty && line.length >= head.length ? word : ` ${word}`;
  }
  return [...lines, line];
};
