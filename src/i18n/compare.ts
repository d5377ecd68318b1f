import type { Language } from '#domain/selection.ts';
import { compareEn } from './compare.en.ts';
import { compareVi, type CompareMessages } from './compare.vi.ts';

const WORDS: Record<Language, CompareMessages> = { vi: compareVi, en: compareEn };

/** The words of the screen that compares: apart, so that the first screen does not carry them. */
export const compareWords = (lang: Language): CompareMessages => WORDS[lang];
