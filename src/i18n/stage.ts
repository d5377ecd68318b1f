import type { Language } from '#domain/selection.ts';
import { stageEn } from './stage.en.ts';
import { stageVi, type StageMessages } from './stage.vi.ts';

const WORDS: Record<Language, StageMessages> = { vi: stageVi, en: stageEn };

/** The words of a show: apart, so that the first screen does not carry them. */
export const stageWords = (lang: Language): StageMessages => WORDS[lang];
