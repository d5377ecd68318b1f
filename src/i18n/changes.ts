import type { Language } from '#domain/selection.ts';
import { changesEn } from './changes.en.ts';
import { changesVi, type ChangesMessages } from './changes.vi.ts';

const WORDS: Record<Language, ChangesMessages> = { vi: changesVi, en: changesEn };

/** The words of what changed: apart, so that the first screen does not carry them. */
export const changesWords = (lang: Language): ChangesMessages => WORDS[lang];
