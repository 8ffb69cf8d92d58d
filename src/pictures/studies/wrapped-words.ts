/** Words in lines of at most so many characters; a longer word is parted after its last point, if it has one. */
export function wrappedWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => (one.length > most ? parted(one) : [one]))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Such as `wages.` and `slackResponse`. */
const parted = (word: string) => word.split(/(?<=\.)(?!.*\.)/);
