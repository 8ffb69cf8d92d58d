import type { Page } from 'playwright-core';

/** Names, codes and marks that are the same in both languages. */
const same = [
  /^(Saisei|· Apache-2\.0|ODD\+D|English)$/,
  /^[0-9a-f]{16}$/, // the digest of the files
  /^[A-D]$/, // grades of evidence
  /^S(\d\d)?$/, // numbers of systems
  /^(19|20)\d\dQ[1-4]$/,
  /^(SVG|PNG|CSV|XLSX|GDP|ROE|TFP)$/,
];

/** Opens whatever is folded and gathers texts and names for readers of the screen, in a page without types here. */
const WALK = `(() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const japanese = /[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]/u;
  const found = new Set();
  const add = (text, element) => {
    const words = text.trim().replace(/\\s+/g, ' ');
    if (!/\\p{Script=Latin}/u.test(words) || japanese.test(words)) return;
    if (element.closest('[lang]').lang !== 'ja' || element.closest('code, kbd, script, style')) return;
    found.add(words);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) add(texts.currentNode.data, texts.currentNode.parentElement);
  const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  for (const element of document.querySelectorAll('*'))
    for (const name of attributes) add(element.getAttribute(name) ?? '', element);
  return [...found];
})()`;

/** Texts of a Japanese page without any Japanese letter, beside what is marked as English, codes, names and units. */
export const englishTexts = async (page: Page): Promise<string[]> => {
  const found = await page.evaluate<string[]>(WALK);
  return found.filter((text) => !same.some((one) => one.test(text)));
};
