import type { Language } from '#domain/selection.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const TRUE_MINUS = '−';
const SHORT_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Figures as one language writes them: `1.234`, `104,3%`, `−1`. No other file formats numbers. */
export interface Format {
	/** A count: `1.234`; an even pace or an estimate keeps two decimals: `0,25`. */
	readonly count: (value: number) => string;
	/** A count with two digits at least, as reports pad them: `03`, `49`. */
	readonly padded: (value: number) => string;
	/** A signed count with a true minus: `+2`, `−1`, `0`. */
	readonly signed: (value: number) => string;
	/** A count per so many inhabitants, always with one decimal, so that a column stays aligned: `4,0`. */
	readonly rate: (value: number) => string;
	/** The change of a rate: `+1,1`, `−0,4`, `0,0`. */
	readonly signedRate: (value: number) => string;
	/** A ratio as a percentage with one decimal: 1.0426 → `104,3%`. */
	readonly percent: (ratio: number) => string;
	/** An ISO date as officials write it: `31/3/2024`. */
	readonly date: (iso: string) => string;
	/** The same where there is little room; in English `31 Mar 2024`. */
	readonly dateShort: (iso: string) => string;
	/** The month of an ISO date: `12/2024`; in English `Dec 2024`. */
	readonly month: (iso: string) => string;
	/** An ISO date in words: `24 tháng 4 năm 2024`; days under 10 and months 1 and 2 are padded (Decree 30/2020). */
	readonly dateInWords: (iso: string) => string;
	/** An ISO instant as the clock on this machine's wall had it: `31/3/2024 16:05`. */
	readonly moment: (iso: string) => string;
	/** `A, B và C`. */
	readonly list: (items: readonly string[]) => string;
	/** `A, B hoặc C`. */
	readonly either: (items: readonly string[]) => string;
}

/** Without padded zeros, and never shifted by a time zone: the parts are read from the text. */
function dateOf(iso: string, lang: Language, english = LONG_DATE): string {
	const [year, month, day] = iso.split('-').map(Number);
	if (lang === 'vi') return `${day}/${month}/${year}`;
	return english.format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)));
}

/** Decree 30/2020/NĐ-CP, annex I: a 0 before days under 10 and before months 1 and 2. */
function dateInWords(iso: string, lang: Language): string {
	if (lang === 'en') return dateOf(iso, lang);
	const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
	const [dayText, monthText] = [String(day).padStart(2, '0'), month < 3 ? `0${month}` : String(month)];
	return `${dayText} tháng ${monthText} năm ${year}`;
}

/** Written alike in every language, by far the most of what a screen says: asking `Intl` for them cost a tenth of a choice. */
const isPlain = (value: number): boolean => value >= 0 && value < 1000 && Number.isInteger(value);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function momentOf(iso: string, lang: Language): string {
	const at = new Date(iso);
	const day = `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
	return `${dateOf(day, lang)} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

function makeFormat(lang: Language): Format {
	const locale = LOCALES[lang];
	const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
	const padded = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, maximumFractionDigits: 2 });
	const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
	const rates = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	const signedRates = new Intl.NumberFormat(locale, {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
		signDisplay: 'exceptZero'
	});
	const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
	const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
	return {
		count: (value) => (isPlain(value) ? String(value) : counts.format(value).replace('-', TRUE_MINUS)),
		padded: (value) => padded.format(value).replace('-', TRUE_MINUS),
		signed: (value) => signed.format(value).replace('-', TRUE_MINUS),
		rate: (value) => rates.format(value).replace('-', TRUE_MINUS),
		signedRate: (value) => signedRates.format(value).replace('-', TRUE_MINUS),
		percent: (ratio) => percents.format(ratio).replace('-', TRUE_MINUS),
		date: (iso) => dateOf(iso, lang),
		dateShort: (iso) => dateOf(iso, lang, SHORT_DATE),
		month: (iso) => dateOf(iso, lang, SHORT_DATE).replace(/^\d+[/ ]/u, ''),
		dateInWords: (iso) => dateInWords(iso, lang),
		moment: (iso) => momentOf(iso, lang),
		list: (items) => lists.format(items),
		either: (items) => choices.format(items)
	};
}

const FORMATS: Record<Language, Format> = { vi: makeFormat('vi'), en: makeFormat('en') };

export const formatOf = (lang: Language): Format => FORMATS[lang];
