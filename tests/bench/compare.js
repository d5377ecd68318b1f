import { comeToRest, measureActs } from './measure.js';

/** Marks made and indicators chosen. */
const MARKS = 60;
const CHOICES = 30;

/** The first quarter of the shipped data with twelve quarters behind it, and 21 communes. */
const TWELVE_QUARTERS = 'compare/?quarter=2024-Q4';

/** @typedef {{ what: string, value: number | null, unit: 'ms' | 'kB' | 'times', gate: string }} Figure */

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/** @param {string} what @param {number[]} times @param {string} gate @returns {Figure[]} */
const figures = (what, times, gate) => [
	{ what: `${what}, median`, value: quantile(times, 0.5), unit: 'ms', gate: '' },
	{ what: `${what}, 95th percentile`, value: quantile(times, 0.95), unit: 'ms', gate }
];

/**
 * The screen that compares, on the shipped district: marking a commune in every chart at once, and a new indicator in
 * tables of 21 communes by 8 indicators and by 12 quarters.
 * @param {import('playwright').Browser} browser @param {string} url
 * @returns {Promise<Figure[]>}
 */
export async function comparingFigures(browser, url) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(new URL(TWELVE_QUARTERS, url).href);
		await page.waitForSelector('html[data-engine="ready"]', { state: 'attached' });
		await comeToRest(page);
		const names = await page.locator('[data-chart="heatmap-indicators"] .to-mark').count();
		const columns = await page.locator('[data-chart="heatmap-quarters"] thead .figure').count();
		const marks = await measureActs(
			page,
			Array.from({ length: MARKS }, (_, made) => ({
				selector: '[data-chart="heatmap-indicators"] .to-mark',
				at: made % Math.max(1, names)
			}))
		);
		const choices = await measureActs(
			page,
			Array.from({ length: CHOICES }, () => ({ selector: 'select[name="indicator"]', at: 0 }))
		);
		const gate = 'one frame: at most 16.7';
		return [
			...figures(
				`linked choice, work of ${marks.length}`,
				marks.map(({ work }) => work),
				gate
			),
			...figures(
				'linked choice to paint',
				marks.map(({ paint }) => paint),
				''
			),
			...figures(
				`heatmap ${names} × 8, new indicator`,
				choices.map(({ work }) => work),
				gate
			),
			...figures(
				`heatmap ${names} × ${columns} and the rest, longest frame`,
				choices.map(({ waves }) => Math.max(0, ...waves)),
				gate
			)
		];
	} finally {
		await context.close();
	}
}
