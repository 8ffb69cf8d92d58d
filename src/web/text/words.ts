import type { Title } from '../../runs/index.js';

/** A text in every language of the lab; one that lacks a language does not compile. */
export type Words = Title;

export type Language = keyof Words;
export const languages: readonly Language[] = ['en', 'ja'];
