import {
	LONGEST_TEXT,
	MOST_SLIDES,
	SLIDE_CHARTS,
	type Deck,
	type DeckText,
	type Slide,
	type SlideChart
} from '#domain/deck.ts';
import type { Problem } from '#domain/problem.ts';
import { decodeUtf8 } from '../csv/decode.ts';
import type { Judged } from '../judged.ts';
import { fieldOf, isObject, parseJson } from '../package/json.ts';
import { problemAt, quoted } from '../problem-at.ts';

/** What the field `format` of every deck says. */
export const DECK_FORMAT = 'giao-ban-deck/1';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Keys and plain values of an address; what they mean is judged where the slide is shown, and said there. */
const SELECTION = /^([a-z]+=[\w,.-]+(&[a-z]+=[\w,.-]+)*)?$/;

/** Collects what is wrong with one file, field by field. */
class DeckReader {
	readonly problems: Problem[] = [];

	constructor(private readonly file: string) {}

	bad(field: string, found: unknown, expected: string): void {
		const said = quoted(typeof found === 'string' ? found : JSON.stringify(found));
		this.problems.push(problemAt('bad_field', { file: this.file }, { field, found: said, expected }));
	}

	missing(field: string): void {
		this.problems.push(problemAt('missing_field', { file: this.file }, { field }));
	}

	/** A text in two languages; left out, it is empty. */
	text(json: unknown, name: string, place: string): DeckText {
		const found = fieldOf(json, name);
		if (found === undefined) return { vi: '', en: '' };
		const [vi, en] = [fieldOf(found, 'vi'), fieldOf(found, 'en') ?? ''];
		const isText = (value: unknown): value is string =>
			typeof value === 'string' && value.length <= LONGEST_TEXT;
		if (isText(vi) && isText(en)) return { vi, en };
		this.bad(`${place}${name}`, found, '{ "vi": "…", "en": "…" }');
		return { vi: '', en: '' };
	}

	slide(json: unknown, place: string): Slide {
		const chart = fieldOf(json, 'chart');
		if (chart === undefined) this.missing(`${place}chart`);
		else if (!isChart(chart)) this.bad(`${place}chart`, chart, SLIDE_CHARTS.join(', '));
		const selection = fieldOf(json, 'selection') ?? '';
		const isSelection = typeof selection === 'string' && SELECTION.test(selection);
		if (!isSelection) this.bad(`${place}selection`, selection, 'quarter=2024-Q1&indicator=…');
		return {
			chart: isChart(chart) ? chart : 'headlines',
			title: this.text(json, 'title', place),
			selection: isSelection ? selection : '',
			note: this.text(json, 'note', place)
		};
	}

	slides(json: unknown): readonly Slide[] {
		const found = fieldOf(json, 'slides');
		if (found === undefined) this.missing('slides');
		else if (!Array.isArray(found) || found.length === 0 || found.length > MOST_SLIDES)
			this.bad('slides', Array.isArray(found) ? found.length : found, `1–${MOST_SLIDES}`);
		else return found.map((slide, index) => this.slide(slide, `slides[${index + 1}].`));
		return [];
	}
}

const isChart = (value: unknown): value is SlideChart => SLIDE_CHARTS.some((chart) => chart === value);

const idOf = (file: string): string => (file.split('/').at(-1) as string).replace(/\.json$/, '');

/**
 * Reads one deck: problems `not_utf8`, `not_json`, `missing_field`, `bad_field`, each naming its slide from 1.
 * The deck is null when there is any.
 */
export function readDeck(file: string, bytes: Uint8Array): Judged<Deck | null> {
	const { value: text, problems } = decodeUtf8(file, bytes);
	if (text === null) return { value: null, problems };
	const json = parseJson(text);
	if (!isObject(json)) return { value: null, problems: [problemAt('not_json', { file }, {})] };
	const reader = new DeckReader(file);
	const format = fieldOf(json, 'format');
	if (format === undefined) reader.missing('format');
	else if (format !== DECK_FORMAT) reader.bad('format', format, DECK_FORMAT);
	const id = idOf(file);
	const title = reader.text(json, 'title', '');
	if (title.vi === '') reader.missing('title.vi');
	const slides = reader.slides(json);
	return {
		value: reader.problems.length > 0 ? null : { id: ID.test(id) ? id : 'deck', title, slides },
		problems: reader.problems
	};
}
