import { beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator.ts';
import { indicatorOf } from '#domain/register.ts';
import type { Selection } from '#domain/selection.ts';
import { communesFinding, communesSubtitle } from '#i18n/sentences/communes.ts';
import { completenessFinding, lacking } from '#i18n/sentences/completeness.ts';
import { planDetail, statusShort, statusWords } from '#i18n/sentences/plan.ts';
import { screenSentence } from '#i18n/sentences/screen.ts';
import { stateWords } from '#i18n/sentences/state.ts';
import { trendFinding } from '#i18n/sentences/trend.ts';
import { speechOf } from '#i18n/speech.ts';
import { partsOf, plainText } from '#i18n/traced.ts';
import type { Data } from '#indicators/scope.ts';
import { secondDistrict, shipped } from '../indicators/read-data.ts';
import { screenOf } from '../indicators/screen.ts';
import { selection } from '../indicators/small-data.ts';

/** What is chosen, and all that one screen says of it. */
interface Seen {
	readonly chosen: Selection;
	readonly indicator: Indicator;
	readonly screen: ReturnType<typeof screenOf>;
}

let quocOai: Data;
let seen: Seen[];
beforeAll(async () => {
	quocOai = await shipped();
	seen = [quocOai, await secondDistrict()].flatMap((data) =>
		[...selectionsOf(data)].map(([chosen, indicator]) => ({
			chosen,
			indicator,
			screen: screenOf(data, chosen)
		}))
	);
});

/** Every quarter and level of the data, since January or not; the indicators take turns. */
function* selectionsOf({ cube, register }: Data): Generator<[Selection, Indicator]> {
	const quarterly = register.indicators.filter(({ frequency }) => frequency === 'quarter');
	let turn = 0;
	for (const quarter of cube.quarters)
		for (const level of ['commune', 'district'] as const)
			for (const cumulated of [false, true])
				for (const base of cumulated ? (['year'] as const) : (['year', 'quarter'] as const)) {
					const indicator = quarterly[turn++ % quarterly.length] as Indicator;
					yield [selection({ quarter, level, cumulated, base, indicator: indicator.indicator }), indicator];
				}
}

/** What one screen says, in either language. */
function sentencesOf({ chosen, indicator, screen }: Seen, lang: 'vi' | 'en'): string[] {
	const speech = speechOf(lang);
	const { headlines, rows, trend, completeness } = screen;
	const ofPlans = headlines.flatMap(({ attainment, indicator: own }) =>
		attainment === null ? [] : [statusWords(speech, attainment, own), planDetail(speech, attainment)]
	);
	const ofRows = rows.flatMap(({ attainment, figure }) => [
		stateWords(speech, figure, chosen.level),
		attainment === null ? '' : statusShort(speech, attainment)
	]);
	return [
		screenSentence(speech, screen, chosen),
		communesFinding(speech, rows, indicator, chosen),
		communesSubtitle(speech, rows, indicator, chosen),
		trendFinding(speech, trend, indicator, chosen),
		completenessFinding(speech, completeness, chosen.quarter),
		...completeness.map((record) => lacking(speech, record) ?? ''),
		...ofPlans,
		...ofRows
	];
}

describe.each(['vi', 'en'] as const)('in %s, whatever is chosen,', (lang) => {
	const everySentence = () => new Set(seen.flatMap((each) => sentencesOf(each, lang)));

	it('no sentence says what a program says for nothing', () => {
		for (const sentence of everySentence())
			expect(plainText(sentence)).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|\( *\)|^ | $|; *$/u);
	});

	it('every number in a sentence has a finite value', () => {
		for (const sentence of everySentence())
			for (const part of partsOf(sentence))
				if (typeof part !== 'string') expect(Number.isFinite(part.value), plainText(sentence)).toBe(true);
	});

	it('the head of the screen, its bars and its trend say something', () => {
		for (const each of seen)
			for (const sentence of sentencesOf(each, lang).slice(0, 5)) expect(sentence.length).toBeGreaterThan(5);
	});
});

it('the first view tells its figures: 17 of 21 units met their plan, 49 within 44 to 57, two lack something', () => {
	const chosen = selection({ indicator: 'supervision' });
	const indicator = indicatorOf(quocOai.register, chosen.indicator) as Indicator;
	const [head = '', bars = '', , trend = ''] = sentencesOf(
		{ chosen, indicator, screen: screenOf(quocOai, chosen) },
		'vi'
	);
	const numbersIn = (sentence: string) =>
		partsOf(sentence).flatMap((part) => (typeof part === 'string' ? [] : [part.value]));
	expect(plainText(head)).toMatch(/^Quý I\/2024: .*Tân Phú.*Phú Mãn/u);
	expect(numbersIn(bars)).toEqual(expect.arrayContaining([17, 21]));
	expect(numbersIn(trend)).toEqual(expect.arrayContaining([49, 44, 57]));
});
