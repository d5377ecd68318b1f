import type { Language } from '#domain/selection.ts';
import { lensEn } from './lens.en.ts';
import { lensVi, type LensMessages } from './lens.vi.ts';

const WORDS: Record<Language, LensMessages> = { vi: lensVi, en: lensEn };

/** The words of lenses. */
export const lensWords = (lang: Language): LensMessages => WORDS[lang];
