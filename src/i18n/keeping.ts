import type { Language } from '#domain/selection.ts';
import { keepingEn } from './keeping.en.ts';
import { keepingVi, type KeepingMessages } from './keeping.vi.ts';

const WORDS: Record<Language, KeepingMessages> = { vi: keepingVi, en: keepingEn };

/** The words of what is kept: apart, so that the first screen does not carry them. */
export const keepingWords = (lang: Language): KeepingMessages => WORDS[lang];
