import type { Language } from '#domain/selection.ts';
import { rowsEn } from './rows.en.ts';
import { rowsVi, type RowsMessages } from './rows.vi.ts';

const WORDS: Record<Language, RowsMessages> = { vi: rowsVi, en: rowsEn };

/** The words of the screen of rows: apart, so that the first screen does not carry them. */
export const rowsWords = (lang: Language): RowsMessages => WORDS[lang];
