/** The id of a lever: its system, then its name there. */
export const leverId = (system: string, name: string): string => `${system}/${name}`;

/** Three letters or digits that stand for a lever in links, made of its id alone, so that old links keep their meaning. */
export const leverCode = (id: string): string => code62(id);

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 3;

/** Three characters of base 62 for any text: the hash of Fowler, Noll and Vo over its code units. */
export const code62 = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let rest = hash >>> 0;
  let code = '';
  for (let i = 0; i < LENGTH; i++) {
    code += DIGITS[rest % DIGITS.length]!;
    rest = Math.floor(rest / DIGITS.length);
  }
  return code;
};
