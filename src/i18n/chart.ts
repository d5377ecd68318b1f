import type { Language } from '#domain/selection.ts';
import { chartEn } from './chart.en.ts';
import { chartVi, type ChartMessages } from './chart.vi.ts';

const WORDS: Record<Language, ChartMessages> = { vi: chartVi, en: chartEn };

/** The words of what a chart can be taken away as. */
export const chartWords = (lang: Language): ChartMessages => WORDS[lang];
