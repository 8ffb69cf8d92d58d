import { createContext, type ReactNode, useContext } from 'react';
import type { Language, Words } from './words.js';

const Spoken = createContext<Language>('en');

/** The language of everything inside. */
export const InLanguage = ({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) => <Spoken.Provider value={language}>{children}</Spoken.Provider>;

export const useLanguage = (): Language => useContext(Spoken);

/** Picks a text in the language of the page. */
export const useSay = (): ((words: Words) => string) => {
  const language = useLanguage();
  return (words) => words[language];
};
