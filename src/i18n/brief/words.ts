import type { Language } from '#domain/selection.ts';
import { briefEn } from './words.en.ts';
import { briefVi, type BriefWords } from './words.vi.ts';

const WORDS: Record<Language, BriefWords> = { vi: briefVi, en: briefEn };

export const briefWords = (lang: Language): BriefWords => WORDS[lang];
