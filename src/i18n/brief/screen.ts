import type { Language } from '#domain/selection.ts';
import { briefScreenEn } from './screen.en.ts';
import { briefScreenVi, type BriefScreenWords } from './screen.vi.ts';

const WORDS: Record<Language, BriefScreenWords> = { vi: briefScreenVi, en: briefScreenEn };

export const briefScreenWords = (lang: Language): BriefScreenWords => WORDS[lang];
