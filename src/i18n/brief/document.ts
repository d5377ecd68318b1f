import type { Language } from '#domain/selection.ts';
import { documentEn } from './document.en.ts';
import { documentVi, type DocumentWords } from './document.vi.ts';

const WORDS: Record<Language, DocumentWords> = { vi: documentVi, en: documentEn };

export const documentWords = (lang: Language): DocumentWords => WORDS[lang];
