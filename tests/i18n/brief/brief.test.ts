import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { quartersToDate } from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import { levelOf, type UnitId } from '#domain/unit.ts';
import { figuresOf, isFigure, textOf, type Brief, type FigurePiece, type Piece } from '#i18n/brief/pieces.ts';
import { briefText, briefHtml, notesOf } from '#i18n/brief/plain.ts';
import { briefWords } from '#i18n/brief/words.ts';
import type { Asked } from '#indicators/brief.ts';
import { asking, briefIn, quocOai, suoiMo, type Land } from './briefs.ts';

let lands: Land[];
beforeAll(async () => {
	lands = [await quocOai(), await suoiMo()];
});
const home = () => lands[0] as Land;

const piecesOf = (brief: Brief): Piece[] => [
	...brief.title,
	...brief.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces))
];

/** Every text the data hold that a brief may repeat. */
function textsOf({ data: { register }, facts }: Land): string {
	return [
		...facts.map(({ topic }) => topic),
		...register.meetings.flatMap(({ chair, themeVi, themeEn }) => [chair, themeVi, themeEn]),
		...register.published.map(({ phrase }) => phrase)
	].join('\n');
}

const NUMBER = /\d+(?:[.,]\d+)*/gu;
const plain = (text: string, lang: 'vi' | 'en'): number =>
	Number(
		lang === 'vi'
			? text.replace('%', '').replaceAll('.', '').replace(',', '.')
			: text.replace('%', '').replaceAll(',', '')
	);

/** A figure is written as its value: as a percentage to one decimal, as a count to two. */
function isWrittenRight({ value, text }: FigurePiece, lang: 'vi' | 'en'): boolean {
	const shown = text.endsWith('%') ? value * 100 : value;
	return Math.abs(Math.abs(shown) - Math.abs(plain(text, lang))) <= 0.051;
}

/** What the rows themselves add up to, counted here without the cube. */
function sumOfRows({ data: { register }, facts }: Land, { behind }: FigurePiece['trace']): number {
	if (behind?.kind === 'year')
		return facts
			.filter(
				(fact) =>
					fact.unit === behind.unit &&
					fact.indicator === behind.indicator &&
					fact.period.text === String(behind.year)
			)
			.reduce((sum, { count }) => sum + count, 0);
	if (behind?.kind !== 'quarter') return NaN;
	const quarters = behind.cumulated ? quartersToDate(behind.quarter) : [behind.quarter];
	return facts
		.filter(({ unit }) => {
			const span = register.units.find((each) => each.unit === unit);
			return (
				span !== undefined && levelOf(span.kind) === behind.level && (behind.units?.includes(unit) ?? true)
			);
		})
		.filter(({ indicator, body }) => indicator === behind.indicator && (behind.body ?? body) === body)
		.filter(({ period }) => period.quarter !== null && quarters.includes(period.quarter))
		.reduce((sum, { count }) => sum + count, 0);
}

/** Every number of the text is a figure with its trace, or stands in a text or a period of the data. */
function expectEveryNumberTraced(land: Land, brief: Brief, lang: 'vi' | 'en'): void {
	const known = textsOf(land);
	const sums = [briefWords(lang).traceOne, briefWords(lang).traceSum('@').replace(/@.*$/u, '')];
	for (const piece of piecesOf(brief)) {
		if (typeof piece === 'string') expect(piece).not.toMatch(/\d/u);
		else if (piece.kind === 'verbatim') expect(known).toContain(piece.text);
		else if (piece.kind === 'time')
			for (const number of piece.text.match(NUMBER) ?? [])
				expect(piece.of.match(/\d+/gu)?.map(Number), piece.text).toContain(Number(number));
		else {
			expect(isWrittenRight(piece, lang), `${piece.text} is ${piece.value}`).toBe(true);
			expect(piece.trace.label).not.toBe('');
			expect(piece.trace.formula).not.toBe('');
			expect(piece.trace.source).not.toBe('');
			const isSum =
				piece.trace.formula === sums[0] ||
				/^(tổng của|sum of) \d+ (đơn vị|units?)$/u.test(piece.trace.formula);
			if (isSum) expect(sumOfRows(land, piece.trace), piece.trace.label).toBe(piece.value);
			const ratio = /^\(?([\d.,]+)(?: − ([\d.,]+)\))? ÷ ([\d.,]+)$/u.exec(piece.trace.formula);
			if (ratio !== null) {
				const [, now = '', less = '0', base = ''] = ratio;
				const worked = (plain(now, lang) - plain(less, lang)) / plain(base, lang);
				expect(Math.abs(worked)).toBeCloseTo(piece.value, 5);
			}
		}
	}
}

/** The sixteen measures of the published article: who, what, how many, in which words. */
const MEASURES = [
	{ value: 31, label: /^Khen thưởng tập thể, Thường trực HĐND huyện, 2023$/u, said: '31 tập thể' },
	{ value: 56, label: /^Khen thưởng cá nhân, Thường trực HĐND huyện, 2023$/u, said: '56 cá nhân' },
	{ value: 1, label: /^Kỳ họp chuyên đề, Thường trực HĐND huyện, /u, said: '1 kỳ họp chuyên đề' },
	{ value: 6, label: /^Nghị quyết, HĐND huyện, /u, said: '6 nghị quyết' },
	{ value: 14, label: /^Kỳ họp chuyên đề, HĐND cấp xã, /u, said: '14 kỳ họp chuyên đề' },
	{ value: 3, label: /^Giải trình, Thường trực HĐND huyện, /u, said: '3 phiên giải trình' },
	{ value: 2, label: /^Giải trình, HĐND cấp xã, /u, said: '2 phiên giải trình' },
	{ value: 4, label: /^Giám sát, khảo sát, HĐND huyện và các cơ quan/u, said: '4 cuộc giám sát, khảo sát' },
	{ value: 64, label: /^Cơ quan được giám sát, HĐND huyện và/u, said: 'giám sát 64 cơ quan, đơn vị' },
	{
		value: 28,
		label: /^Làm việc trực tiếp, HĐND huyện và/u,
		said: 'làm việc trực tiếp với 28 cơ quan, đơn vị'
	},
	{ value: 1.33, label: /^bằng 133% so với cùng kỳ năm 2023$/u, said: 'bằng 133% so với cùng kỳ năm 2023' },
	{ value: 49, label: /^Giám sát, khảo sát, HĐND cấp xã, /u, said: '49 cuộc giám sát, khảo sát' },
	{ value: 1.04, label: /^tăng 104% so với cùng kỳ năm 2023$/u, said: 'tăng 104% so với cùng kỳ năm 2023' },
	{ value: 4, label: /^Tiếp công dân, Thường trực HĐND huyện, /u, said: '4 buổi tiếp công dân' },
	{ value: 63, label: /^Tiếp công dân, các đại biểu HĐND huyện, /u, said: '63 buổi tiếp công dân' },
	{ value: 208, label: /^Tiếp công dân, HĐND cấp xã, /u, said: '208 buổi tiếp công dân' }
];

describe('the brief of quý I/2024', () => {
	it.each(MEASURES)('tells $value with its actor and unit ($said)', ({ value, label, said }) => {
		const brief = briefIn(home(), asking('2024-Q1'), 'vi');
		const sentences = brief.paragraphs.flatMap(({ sentences }) => sentences);
		const found = sentences.find(
			({ pieces }) =>
				textOf(pieces).includes(said) &&
				pieces.filter(isFigure).some((piece) => piece.value === value && label.test(piece.trace.label))
		);
		expect(found).toBeDefined();
	});

	it('says what the article says of the meeting, the subjects and the reporting', () => {
		const text = briefText(briefIn(home(), asking('2024-Q1'), 'vi'), false);
		expect(text).toContain(
			'Ngày 24 tháng 4 năm 2024, HĐND huyện Quốc Oai tổ chức hội nghị giao ban quý I/2024.'
		);
		expect(text).toContain('Đàm Công Lợi, Chủ tịch HĐND huyện');
		expect(text).toContain('tuyến ĐH 09 Phú Cát - Hòa Thạch - Đông Yên');
		expect(text).toMatch(/Chưa báo cáo đủ: Tân Phú .*; Phú Mãn/u);
	});

	it('compares in the one form, with a star on a base that nobody gave', () => {
		const text = briefText(briefIn(home(), asking('2024-Q1'), 'vi'), false);
		expect(text).toContain(
			'tiến hành 49 cuộc giám sát, khảo sát, bằng 104,3% so với cùng kỳ (tăng 4,3%; 47* → 49)'
		);
		expect(text).toContain('tổ chức 2 phiên giải trình, tăng 1 phiên so với cùng kỳ (1* → 2)');
		expect(text).toContain('hiểu là tỷ lệ thì số gốc là 3, 21 hoặc 48');
	});

	it('marks invented figures that nothing printed confirms, and none of the published', () => {
		const figures = figuresOf(briefIn(home(), asking('2024-Q1'), 'vi'));
		const starred = figures.filter(({ trace }) => trace.isStarred);
		expect(starred.map(({ value }) => value)).toEqual(expect.arrayContaining([23, 60, 47, 196]));
		for (const { value, label } of MEASURES) {
			const measured = figures.filter((figure) => figure.value === value && label.test(figure.trace.label));
			expect(measured[0]?.trace.isStarred, String(label)).toBe(false);
		}
	});

	it('a sum over some of the communes keeps its star, though that of all is printed', () => {
		const invented = (quarter: string, more: Partial<Asked>): FigurePiece[] =>
			piecesOf(briefIn(home(), asking(quarter, more), 'vi'))
				.filter(isFigure)
				.filter(({ trace: { behind, formula } }) => behind?.kind === 'quarter' && formula.startsWith('tổng'))
				.filter(({ trace }) => /^tổng của (?!21)\d+ đơn vị/u.test(trace.formula));
		const sums = [
			...invented('2024-Q1', { base: 'quarter' }),
			...invented('2025-Q1', {}),
			...invented('2024-Q1', { units: ['sai-son' as UnitId, 'phu-man' as UnitId] })
		];
		expect(sums.length).toBeGreaterThan(30);
		// What was said with its star just before, and is said again as "… → 13", goes without a second one.
		const starred = new Set(
			sums.filter(({ trace }) => trace.isStarred).map(({ trace, value }) => `${trace.label} ${value}`)
		);
		for (const { trace, value } of sums) expect(starred).toContain(`${trace.label} ${value}`);
	});

	it('since January is the quarter itself in a first quarter: what is printed confirms it', () => {
		const figures = figuresOf(briefIn(home(), asking('2024-Q1', { cumulated: true }), 'vi'));
		const told = figures.find(({ value, trace }) => value === 49 && trace.formula === 'tổng của 21 đơn vị');
		expect(told?.trace.isStarred).toBe(false);
	});

	it('names the one commune that was chosen, and never tells of chosen ones as if of all', () => {
		const textFor = (units: string[], lang: 'vi' | 'en') =>
			briefText(briefIn(home(), asking('2024-Q1', { units: units as UnitId[] }), lang), false);
		expect(textFor(['phu-man'], 'vi')).toContain('HĐND xã Phú Mãn tiến hành 1*');
		expect(textFor(['phu-man'], 'vi')).not.toContain('HĐND các xã');
		expect(textFor(['thi-tran-quoc-oai'], 'en')).toContain('The Council of Quốc Oai town carried out 4*');
		expect(textFor(['thi-tran-quoc-oai'], 'en')).toContain('1* of 1 unit has reported');
		expect(textFor(['sai-son', 'phu-man'], 'vi')).toContain('HĐND các xã được chọn tiến hành');
	});

	it.each(['vi', 'en'] as const)('reads as it always did, %s', async (lang) => {
		await expect(`${briefText(briefIn(home(), asking('2024-Q1'), lang), false)}\n`).toMatchFileSnapshot(
			`../../snapshots/brief/2024-Q1.${lang}.txt`
		);
	});

	it('pads counts, not percentages, when asked to', () => {
		const text = briefText(briefIn(home(), asking('2024-Q1'), 'vi', true), false);
		expect(text).toContain('03 phiên giải trình');
		expect(text).toContain('bằng 104,3%');
		expect(text).toContain('tăng 4,3%');
	});
});

it.each(['vi', 'en'] as const)('every quarter of both districts is told, every number traced, %s', (lang) => {
	for (const land of lands)
		for (const quarter of land.data.cube.quarters)
			expectEveryNumberTraced(land, briefIn(land, asking(quarter), lang), lang);
});

const NOTHING = /undefined|NaN|null|Infinity|\[object| {2}|\( *\)|[\uE000-\uF8FF]|\.\.| [,.;]|; *\./u;

it('whatever is chosen, the text is whole: no word for nothing, no number without a trace', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 1 }),
			fc.nat(),
			fc.array(fc.nat(), { maxLength: 4 }),
			fc.constantFrom<Partial<Asked>>({}, { cumulated: true }, { base: 'quarter' }),
			fc.constantFrom<'vi' | 'en'>('vi', 'en'),
			fc.boolean(),
			(landIndex, quarterIndex, unitIndexes, more, lang, isPadded) => {
				const land = lands[landIndex] as Land;
				const { cube, register } = land.data;
				const quarter = cube.quarters[quarterIndex % cube.quarters.length] ?? register.head.defaultView;
				const all = unitsAt(register, 'commune', quarter).map(({ unit }) => unit);
				const units = [...new Set(unitIndexes.map((index) => all[index % all.length]))].filter(
					(unit) => unit !== undefined
				);
				const asked = asking(quarter, { ...more, units: units.length === 0 ? null : units });
				const brief = briefIn(land, asked, lang, isPadded);
				expectEveryNumberTraced(land, brief, lang);
				expect(briefText(brief, true)).not.toMatch(NOTHING);
				for (const { sentences } of brief.paragraphs)
					for (const { pieces } of sentences) expect(textOf(pieces)).toMatch(/^[\p{Lu}\d].*\.$/su);
				const ids = brief.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
				expect(new Set(ids).size).toBe(ids.length);
			}
		),
		{ numRuns: 60 }
	);
});

it('a copy carries one note for each number, and as HTML the same words', () => {
	const brief = briefIn(home(), asking('2024-Q1'), 'vi');
	const notes = notesOf(brief);
	const text = briefText(brief, true);
	for (const { number } of notes) expect(text.split(`[${number}]`).length).toBeGreaterThan(2);
	expect(briefText(brief, false)).not.toContain('[1]');
	const words = (html: string) =>
		html
			.replace(/<[^>]*>/gu, ' ')
			.replace(/\s+/gu, ' ')
			.trim();
	expect(words(briefHtml(brief, false))).toBe(briefText(brief, false).replace(/\s+/gu, ' ').trim());
});

it('figures over the units of both times lead to the rows of those units, which add up to them', () => {
	const same = figuresOf(briefIn(home(), asking('2025-Q1'), 'vi')).filter(({ trace }) =>
		trace.formula.includes('có số liệu cả hai kỳ')
	);
	const counts = same.filter(({ trace }) => /^tổng/u.test(trace.formula));
	expect(counts.length).toBeGreaterThan(8);
	for (const piece of counts) {
		expect(piece.trace.behind).toMatchObject({ kind: 'quarter', units: expect.any(Array) as unknown });
		expect(sumOfRows(home(), piece.trace), piece.trace.label).toBe(piece.value);
	}
});
