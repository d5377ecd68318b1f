import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#domain/period.ts';
import { activitiesOf, OWN, packageAt, rowsOf, SECOND, type Package, type Row } from './package.ts';

const quarterOrYear = (text: string): string => parsePeriod(text)?.quarter ?? text;

const communesOf = (source: Package, district: string | undefined): Set<string | undefined> =>
	new Set(
		rowsOf(source, 'units')
			.filter(({ parent }) => parent === district)
			.map(({ unit }) => unit)
	);

/** The sum of the rows a printed figure speaks of. */
function sumFor(source: Package, figure: Row): number {
	const communes = communesOf(source, figure['unit']);
	const rows = activitiesOf(source).filter(
		({ unit, indicator, body, period }) =>
			(figure['scope'] === 'own' ? unit === figure['unit'] : communes.has(unit)) &&
			indicator === figure['indicator'] &&
			body === figure['body'] &&
			quarterOrYear(period ?? '') === figure['period']
	);
	return rows.reduce((sum, { count }) => sum + Number(count), 0);
}

describe.each([OWN, SECOND])('the published figures in %s', (folder) => {
	const source = packageAt(folder);
	const figures = rowsOf(source, 'published');
	const counts = figures.filter(({ value }) => value !== '');

	it.each(counts.map((figure) => [figure['id'], figure['value'], figure] as const))(
		'%s is %s, and so is the sum of its rows',
		(_id, value, figure) => {
			expect(sumFor(source, figure)).toBe(Number(value));
		}
	);

	it('has a percentage exactly where a form of comparison is named', () => {
		for (const { comparison_form, comparison_percent, value } of figures) {
			expect(comparison_form === 'none').toBe(comparison_percent === '');
			if (value === '') expect(comparison_form).not.toBe('none');
		}
	});

	it('has every percentage in a sentence with at least one count', () => {
		const percentages = figures.filter(({ value }) => value === '');
		for (const { source: sentence } of percentages)
			expect(counts.map((count) => count['source'])).toContain(sentence);
	});
});

describe('what Quốc Oai published', () => {
	const source = packageAt(OWN);
	const figures = rowsOf(source, 'published');
	const own = activitiesOf(source).filter(({ unit }) => unit === 'huyen-quoc-oai');

	it('is fourteen counts and two percentages', () => {
		expect(figures.filter(({ value }) => value !== '')).toHaveLength(14);
		expect(figures.filter(({ value }) => value === '').map((row) => row['comparison_percent'])).toEqual([
			'133',
			'104'
		]);
	});

	it('is all there is of the district: no row of it is invented', () => {
		expect(own.filter(({ origin }) => origin !== 'published')).toEqual([]);
		const periods = new Set(own.map(({ period }) => period));
		expect([...periods].sort()).toEqual(['2023', '2024-Q1']);
	});

	it('says nothing of a single commune: every such row is illustrative', () => {
		const communes = activitiesOf(source).filter(({ unit }) => unit !== 'huyen-quoc-oai');
		expect([...new Set(communes.map(({ origin }) => origin))]).toEqual(['illustrative']);
	});

	it('puts the counts a percentage may belong to in one sentence with it', () => {
		const sentenceOf = (percent: string) =>
			figures.find((row) => row['comparison_percent'] === percent)?.['source'];
		const countsWith = (percent: string) =>
			figures
				.filter((row) => row['source'] === sentenceOf(percent) && row['value'])
				.map((row) => row['value']);
		expect(countsWith('133')).toEqual(['4', '64', '28']);
		expect(countsWith('104')).toEqual(['49']);
	});
});
