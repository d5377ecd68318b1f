import type { Language } from '#domain/selection.ts';
import { dataEn } from './data.en.ts';
import { dataVi, type DataMessages } from './data.vi.ts';

const WORDS: Record<Language, DataMessages> = { vi: dataVi, en: dataEn };

/** The words of the screen Số liệu: apart, so that the first screen does not carry them. */
export const dataWords = (lang: Language): DataMessages => WORDS[lang];
