import type { Language } from '#domain/selection.ts';
import { understandingEn } from './understanding.en.ts';
import { understandingVi, type UnderstandingMessages } from './understanding.vi.ts';

const WORDS: Record<Language, UnderstandingMessages> = { vi: understandingVi, en: understandingEn };

/** The words of how a file's tables were understood, and of correcting that. */
export const understandingWords = (lang: Language): UnderstandingMessages => WORDS[lang];
