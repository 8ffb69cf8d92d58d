import { type Language, languages } from '../text/words.js';

const KEY = 'saisei-language';

/** The language chosen before, else that of the browser; ?lang=ja in the address comes first. */
export const languageAtFirst = (): Language => {
  const asked =
    new URLSearchParams(location.search).get('lang') ?? stored() ?? navigator.language.slice(0, 2);
  return languages.find((one) => one === asked) ?? 'en';
};

export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
};

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};
