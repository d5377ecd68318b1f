import type { Page } from 'playwright';

/** One row of the communes chart as a program reads it. */
export interface ReadRow {
	readonly unit: string;
	/** Null where there is no figure. */
	readonly value: number | null;
	readonly state: string;
	readonly text: string;
}

/** One headline as a program reads it. */
export interface ReadHeadline {
	readonly indicator: string;
	readonly body: string | null;
	readonly value: number | null;
	readonly state: string;
	readonly text: string;
}

const COMMUNES = 'figure[data-chart="communes"]';

/** The first `<data>` of each element, and the element's text; runs in the page. */
function firstFigures(elements: Element[]) {
	return elements.map((element) => {
		const data = element.querySelector('data');
		const value = data?.getAttribute('value') ?? '';
		return {
			attributes: { ...(element as HTMLElement).dataset } as Record<string, string | undefined>,
			value: value === '' ? null : Number(value),
			state: data?.dataset['state'] ?? '',
			text: (element.textContent ?? '').replace(/\s+/g, ' ').trim()
		};
	});
}

/** The body rows of the communes chart, in the order shown. */
export async function rowsOf(page: Page): Promise<ReadRow[]> {
	const found = await page.$$eval(`${COMMUNES} tbody tr`, firstFigures);
	return found.map(({ attributes, ...figure }) => ({ unit: attributes['unit'] ?? '', ...figure }));
}

export const unitsOf = async (page: Page) => (await rowsOf(page)).map(({ unit }) => unit);

/** The row of one unit. @throws where it has none */
export async function rowOf(page: Page, unit: string): Promise<ReadRow> {
	const row = (await rowsOf(page)).find((each) => each.unit === unit);
	if (row === undefined) throw new Error(`No row of ${unit}`);
	return row;
}

/** The foot of the communes chart; null where it has none. */
export async function totalOf(page: Page) {
	const [foot] = await page.$$eval(`${COMMUNES} tfoot`, firstFigures);
	return foot ?? null;
}

export async function headlinesOf(page: Page): Promise<ReadHeadline[]> {
	const found = await page.$$eval('section[data-part="headlines"] article', firstFigures);
	return found.map(({ attributes, ...figure }) => ({
		indicator: attributes['indicator'] ?? '',
		body: attributes['body'] ?? null,
		...figure
	}));
}

/** Headline figures by indicator, and body where it has several. */
export async function headlineFigures(page: Page): Promise<Record<string, number | null>> {
	const headlines = await headlinesOf(page);
	return Object.fromEntries(
		headlines.map(({ indicator, body, value }) => [body === null ? indicator : `${indicator} ${body}`, value])
	);
}

export const sumOf = (figures: readonly { readonly value: number | null }[]): number =>
	figures.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** Text as a reader has it: all white space alike. */
export async function textOf(page: Page, selector: string): Promise<string> {
	const texts = await page.$$eval(selector, (elements) =>
		elements.map((element) => element.textContent ?? '')
	);
	return texts.join(' | ').replace(/\s+/g, ' ').trim();
}

/** The query of the address bar, readable. */
export const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
