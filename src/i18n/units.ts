import type { Language } from '#domain/selection.ts';
import { unitsEn } from './units.en.ts';
import { unitsVi, type UnitsMessages } from './units.vi.ts';

const WORDS: Record<Language, UnitsMessages> = { vi: unitsVi, en: unitsEn };

/** The words of the screens of units: apart, so that the first screen does not carry them. */
export const unitsWords = (lang: Language): UnitsMessages => WORDS[lang];
