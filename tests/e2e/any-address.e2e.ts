import fc from 'fast-check';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openWithoutEngine, visit } from './stage.ts';

/** A sample: `npm run fuzz:addresses` takes a hundred thousand. */
const RUNS = 80;

/** The same addresses at every run. */
const SEED = 20240424;

const QUARTERS = ['2022-Q1', '2023-Q4', '2024-Q1', '2024-Q3', '2025-Q1', '2025-Q3', '2019-Q1', '2024-Q5'];
const INDICATORS = ['supervision', 'reception', 'petition-resolved', 'supervised-agency', 'conference'];
const UNITS = ['sai-son', 'dong-quang', 'phuong-cach', 'liep-nghia', 'kieu-phu', 'huyen-quoc-oai', '', ','];
const PLAIN: Readonly<Record<string, readonly string[]>> = {
	quarter: QUARTERS,
	indicator: [...INDICATORS, 'commendation-collective'],
	level: ['commune', 'district'],
	base: ['year', 'quarter'],
	cumulated: ['0', '1'],
	order: ['official', 'value', 'name'],
	lens: ['as-reported', 'current', '2025-01-01'],
	lang: ['vi', 'en']
};

/** What people and programs put into addresses: values of ours, near misses, and anything at all. */
const nonsense = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'<script>alert(1)</script>',
		'__proto__',
		'constructor',
		'%00',
		'%',
		'../..',
		'٤',
		'1e9',
		'NaN'
	)
);

const pair = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.constantFrom(...Object.keys(PLAIN))
			.chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...(PLAIN[key] ?? []))))
	},
	{
		weight: 2,
		arbitrary: fc.tuple(
			fc.constant('units'),
			fc.array(fc.constantFrom(...UNITS), { maxLength: 5 }).map((units) => units.join(','))
		)
	},
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(PLAIN), 'units'), nonsense) },
	{ weight: 1, arbitrary: fc.tuple(nonsense, nonsense) }
);

const query = fc.oneof(
	{ weight: 9, arbitrary: fc.array(pair, { maxLength: 9 }).map((pairs) => `?${new URLSearchParams(pairs)}`) },
	{ weight: 1, arbitrary: fc.webQueryParameters().map((text) => `?${text}`) }
);

/** Follows an address as a link in the page, and says what is on screen then; runs in the page. */
async function follow(address: string) {
	const link = document.createElement('a');
	link.href = address;
	link.textContent = 'address';
	document.body.append(link);
	const wanted = link.search;
	link.click();
	link.remove();
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	for (let frames = 0; frames < 300 && location.search !== wanted; frames++) await frame();
	await frame();
	return {
		arrived: location.search === wanted,
		app: document.documentElement.dataset['app'],
		chart: document.querySelector('figure[data-chart="communes"]')?.checkVisibility() ?? false,
		finding: document.querySelector('figure[data-chart="communes"] h2')?.textContent ?? '',
		title: document.querySelector('h1')?.textContent ?? '',
		broken: document.querySelectorAll('main .quiet[role="alert"]').length
	};
}

async function expectAScreen(page: Page, address: string) {
	const screen = await page.evaluate(follow, address);
	expect(screen, address).toMatchObject({ arrived: true, app: 'ready', chart: true, broken: 0 });
	expect(screen.finding.trim(), address).not.toBe('');
	expect(screen.title.trim(), address).not.toBe('');
}

test('no address makes the page blank, broken or complain', async () => {
	const page = await openWithoutEngine('/');
	for (const address of fc.sample(query, { numRuns: RUNS, seed: SEED })) await expectAScreen(page, address);
});

test('neither does one that a visit begins with', async () => {
	const page = await openWithoutEngine('/');
	for (const address of fc.sample(query, { numRuns: 6, seed: SEED + 1 })) {
		await visit(page, `/${address}`);
		expect(await page.isVisible('figure[data-chart="communes"] h2'), address).toBe(true);
	}
});
