import { describe, expect, test } from 'vitest';
import { parseQuarter } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import { readFile } from '#ingest/files/read-file.ts';
import {
	isSilent,
	rememberedShapes,
	withAnswer,
	type Answer,
	type ShapeAnswers
} from '#ingest/reports/answers.ts';
import { understandFile, type ReportReading } from '#ingest/reports/understand.ts';
import { checker } from './understood.ts';

const SUPERVISION = 'supervision' as IndicatorId;
const unit = (id: string) => id as UnitId;

function read(text: string, answers: readonly ShapeAnswers[] = [], file = 'quý I-2024.csv'): ReportReading {
	const reading = readFile(file, new TextEncoder().encode(text), checker.words);
	return understandFile(file, reading, checker.reader, { quarter: null, answers });
}

/** The file read again with answers about its first table. */
function answered(text: string, ...said: readonly Answer[]): ReportReading {
	const shape = read(text).tables[0]?.shape ?? '';
	const answers = said.reduce<ShapeAnswers | undefined>((all, one) => withAnswer(shape, all, one), undefined);
	return read(text, answers === undefined ? [] : [answers]);
}

const lines = ({ facts }: ReportReading): readonly string[] =>
	facts.map((fact) => `${fact.unit} ${fact.period.text} ${fact.indicator} ${fact.count}`);
const codes = ({ problems }: ReportReading): readonly string[] => problems.map(({ code }) => code);

describe('a name that is only similar', () => {
	const FILE = 'Đơn vị,Giám sát\nXã Cẩn Hữu,3\nXã Yên Sơn,2\n';

	test('is asked about with whom it may mean, and its figure stays out', () => {
		const report = read(FILE);
		expect(lines(report)).toEqual(['yen-son 2024-Q1 supervision 2']);
		expect(report.problems.map(({ question }) => question)).toEqual([
			{
				about: 'unit',
				text: 'Xã Cẩn Hữu',
				proposed: ['can-huu'],
				column: null,
				shape: report.tables[0]?.shape
			}
		]);
	});

	test('is the unit the clerk says, and the fact tells that a person decided', () => {
		const report = answered(FILE, { of: 'name', text: 'xã cẩn hữu', unit: unit('can-huu') });
		expect(lines(report)).toEqual(['can-huu 2024-Q1 supervision 3', 'yen-son 2024-Q1 supervision 2']);
		expect(report.verdict).toBe('accept');
		expect(report.facts.map(({ decided }) => decided)).toEqual([
			[{ text: 'Xã Cẩn Hữu', as: 'can-huu' }],
			undefined
		]);
	});

	test('is asked about again once the answer is taken back', () => {
		const before = withAnswer('s', undefined, { of: 'name', text: 'Xã Cẩn Hữu', unit: unit('can-huu') });
		const after = withAnswer('s', before, { of: 'name', text: 'XÃ  CẨN HỮU', unit: undefined });
		expect(isSilent(before)).toBe(false);
		expect(isSilent(after)).toBe(true);
	});

	test('is left out where the clerk says that it is nobody', () => {
		const report = answered(FILE, { of: 'name', text: 'Xã Cẩn Hữu', unit: null });
		expect(lines(report)).toEqual(['yen-son 2024-Q1 supervision 2']);
		expect(codes(report)).toEqual([]);
	});

	test('does not change a name that tells itself, though it differs in one accent only', () => {
		const text = 'Đơn vị,Giám sát\nXã Cấn Hữu,3\nXã Cẩn Hữu,5\n';
		expect(lines(answered(text, { of: 'name', text: 'Xã Cẩn Hữu', unit: unit('yen-son') }))).toEqual([
			'can-huu 2024-Q1 supervision 3',
			'yen-son 2024-Q1 supervision 5'
		]);
	});

	test('means the unit of its own time where the name was used again', () => {
		const text = 'Đơn vị,Quý,Giám sát\nXã Cộng Hào,IV/2024,3\nXã Cộng Hào,I/2025,4\n';
		const [question] = read(text).problems.map((problem) => problem.question);
		expect(question?.proposed).toHaveLength(1);
		const said = { of: 'name', text: 'Xã Cộng Hào', unit: unit(question?.proposed[0] ?? '') } as const;
		const shape = question?.shape ?? '';
		expect(lines(read(text, [withAnswer(shape, undefined, said)], 'bao-cao.csv'))).toEqual([
			'cong-hoa 2024-Q4 supervision 3',
			'cong-hoa-2025 2025-Q1 supervision 4'
		]);
	});
});

test('a name that is the district’s and the town’s is whose the clerk says', () => {
	const text = 'Đơn vị,Giám sát\nQuốc Oai,5\nXã Yên Sơn,2\n';
	expect(read(text).problems.map(({ question }) => question?.proposed)).toEqual([
		['huyen-quoc-oai', 'thi-tran-quoc-oai']
	]);
	const report = answered(text, { of: 'name', text: 'Quốc Oai', unit: unit('thi-tran-quoc-oai') });
	expect(lines(report)).toContain('thi-tran-quoc-oai 2024-Q1 supervision 5');
	expect(codes(report)).toEqual([]);
});

describe('a column', () => {
	const FILE = 'Đơn vị,Kiểm tra nội bộ,Tiếp công dân\nXã Sài Sơn,3,4\nXã Yên Sơn,1,2\n';
	const meaning = { kind: 'result', indicator: SUPERVISION } as const;

	test('nobody knows is shown with its first figures, and counts what the clerk says', () => {
		const [table] = read(FILE).tables;
		expect(table?.layout).toBe('units-as-rows');
		expect(
			table?.columns.map(({ heading, examples, understood }) => [heading, examples, understood])
		).toEqual([
			['Đơn vị', ['Xã Sài Sơn', 'Xã Yên Sơn'], { kind: 'holds', dimension: 'unit' }],
			['Kiểm tra nội bộ', ['3', '1'], { kind: 'unknown' }],
			['Tiếp công dân', ['4', '2'], { kind: 'result', indicator: 'reception' }]
		]);
		const report = answered(FILE, { of: 'column', index: 1, meaning });
		expect(lines(report)).toContain('sai-son 2024-Q1 supervision 3');
		expect(report.verdict).toBe('accept');
		expect(report.tables[0]?.columns[1]).toMatchObject({ isDecided: true, understood: meaning });
	});

	test('may be a plan, which is offered as a plan and stored as no result', () => {
		const plan = { kind: 'plan', indicator: SUPERVISION } as const;
		const report = answered(FILE, { of: 'column', index: 1, meaning: plan });
		expect(report.plans.map(({ unit: of, count }) => [of, count])).toEqual([
			['sai-son', 3],
			['yen-son', 1]
		]);
		expect(lines(report).join()).not.toContain('supervision');
	});

	test('may be no result at all, and then nothing is said of it', () => {
		const report = answered(FILE, { of: 'column', index: 1, meaning: { kind: 'left-out' } });
		expect([report.verdict, codes(report)]).toEqual(['accept', []]);
	});

	test('that was understood wrongly is corrected', () => {
		const report = answered(FILE, { of: 'column', index: 2, meaning });
		expect(lines(report)).toEqual(['sai-son 2024-Q1 supervision 4', 'yen-son 2024-Q1 supervision 2']);
	});

	test('may hold the names of units under a heading that says nothing', () => {
		const text = 'Nơi,Số hiệu,Giám sát\nx,Xã Sài Sơn,3\ny,Xã Lạ Hoắc,2\n';
		const report = answered(text, { of: 'column', index: 1, meaning: { kind: 'units' } });
		expect(lines(report)).toEqual(['sai-son 2024-Q1 supervision 3']);
		expect(codes(report)).toContain('unknown_name');
	});

	test('answered with an indicator that the register has no more is read as if nothing was said', () => {
		const gone = { kind: 'result', indicator: 'gone' as IndicatorId } as const;
		expect(lines(answered(FILE, { of: 'column', index: 1, meaning: gone }))).toEqual(lines(read(FILE)));
	});
});

describe('with communes as columns', () => {
	const FILE = 'Chỉ tiêu,Xã Sài Sơn,Xã Yên Sỹ\nTiếp công dân,4,2\nKiểm tra nội bộ,3,1\n';

	test('the heading that is no unit’s name is whom the clerk says', () => {
		const report = answered(FILE, { of: 'name', text: 'Xã Yên Sỹ', unit: unit('yen-son') });
		expect(report.tables[0]?.layout).toBe('units-as-columns');
		expect(lines(report)).toEqual(['sai-son 2024-Q1 reception 4', 'yen-son 2024-Q1 reception 2']);
		expect(report.facts[1]?.decided).toEqual([{ text: 'Xã Yên Sỹ', as: 'yen-son' }]);
	});

	test('the line nobody knows counts what the clerk says', () => {
		const meaning = { kind: 'result', indicator: SUPERVISION } as const;
		const report = answered(FILE, { of: 'line', text: 'Kiểm tra nội bộ', meaning });
		expect(lines(report)).toContain('sai-son 2024-Q1 supervision 3');
		expect(report.tables[0]?.lines.map(({ text, understood }) => [text, understood.kind])).toEqual([
			['Tiếp công dân', 'result'],
			['Kiểm tra nội bộ', 'result']
		]);
		expect(report.facts.find(({ indicator }) => indicator === 'supervision')?.decided).toEqual([
			{ text: 'Kiểm tra nội bộ', as: 'supervision' }
		]);
	});
});

describe('the shape of a table', () => {
	const shapeIn = (text: string) => read(text).tables[0]?.shape;
	const FIRST = 'Đơn vị,Giám sát quý I/2024\nXã Sài Sơn,1\nXã Yên Sơn,2\n';

	test('is the same with other figures, other communes and another quarter', () => {
		expect(shapeIn('ĐƠN VỊ,Giám sát quý II/2024\nXã Phú Cát,7\n')).toBe(shapeIn(FIRST));
	});

	test('is another with another heading, another order or another layout', () => {
		const others = [
			'Đơn vị,Tiếp công dân quý I/2024\nXã Sài Sơn,1\n',
			'Giám sát quý I/2024,Đơn vị\n1,Xã Sài Sơn\n',
			'Đơn vị,Giám sát quý I/2024,\nXã Sài Sơn,1,x\n',
			'Đơn vị,Giám sát quý I/2024\ncuộc,1\nbuổi,2\n'
		];
		expect(new Set([FIRST, ...others].map(shapeIn)).size).toBe(5);
	});

	test('answers about another shape change nothing', () => {
		const other = withAnswer('another', undefined, {
			...{ of: 'column', index: 1 },
			meaning: { kind: 'left-out' }
		});
		expect(lines(read(FIRST, [other]))).toEqual(lines(read(FIRST)));
	});

	test('a table without a header has none but its own: nothing said of it holds for another file', () => {
		const bare = 'Xã Sài Sơn,quý I/2024,giám sát,1\n';
		const [here] = read(bare, [], 'a.csv').tables;
		const [there] = read(bare, [], 'b.csv').tables;
		expect(here?.isHeaded).toBe(false);
		expect(here?.shape).not.toBe(there?.shape);
	});
});

describe('a table that names nobody', () => {
	const FILE = 'Báo cáo quý I/2024,\nNội dung,Kết quả\nGiám sát,3\n';
	const reading = readFile('bao-cao.csv', new TextEncoder().encode(FILE), checker.words);
	const asWhom = (text: string | null) =>
		understandFile('bao-cao.csv', reading, checker.reader, {
			quarter: parseQuarter('2024-Q1'),
			unit: text === null ? null : unit(text)
		});

	test('is whose the clerk says, and nobody’s before', () => {
		expect(asWhom(null).verdict).toBe('reject');
		expect(lines(asWhom('sai-son'))).toEqual(['sai-son 2024-Q1 supervision 3']);
		expect(asWhom('sai-son').facts[0]?.decided).toEqual([{ text: '', as: 'sai-son' }]);
	});
});

test('what the storage gives back is remembered only if it is what was put in', () => {
	const said = withAnswer('abc', undefined, {
		...{ of: 'column', index: 1 },
		meaning: { kind: 'result', indicator: SUPERVISION }
	});
	const stored = [{ ...said, from: 'a.csv', at: '2024-04-02T08:00:00.000Z' }];
	expect(rememberedShapes(stored)).toEqual(stored);
	for (const wrong of [undefined, null, 'x', [{}], [{ ...stored[0], columns: [{ index: -1 }] }]])
		expect(rememberedShapes(wrong)).toEqual([]);
});

describe('totals', () => {
	const totalsOf = (text: string) =>
		read(text).totals.map(({ indicator, period, units, sum, stated }) => [
			...[indicator, period, units, sum],
			stated?.count ?? null
		]);

	test('of each indicator stand beside the total line of the file', () => {
		expect(totalsOf('Đơn vị,Giám sát,Tiếp công dân\nXã Sài Sơn,1,4\nXã Yên Sơn,2,\nTổng cộng,3,5\n')).toEqual(
			[
				['supervision', '2024-Q1', 2, 3, 3],
				['reception', '2024-Q1', 1, 4, 5]
			]
		);
	});

	test('beside the total column, where communes are columns', () => {
		expect(totalsOf('Chỉ tiêu,Xã Sài Sơn,Xã Yên Sơn,Cộng\nGiám sát,1,2,4\n')).toEqual([
			['supervision', '2024-Q1', 2, 3, 4]
		]);
	});

	test('of a file that states none stand alone, and a sum of two indicators is no total of either', () => {
		expect(totalsOf('Đơn vị,Giám sát,Tiếp công dân,Tổng\nXã Sài Sơn,1,4,5\nXã Yên Sơn,2,1,3\n')).toEqual([
			['supervision', '2024-Q1', 2, 3, null],
			['reception', '2024-Q1', 2, 5, null]
		]);
	});
});

describe('tables side by side', () => {
	test('are each read by themselves: a figure is that of the commune in its own table', () => {
		const text =
			'TT,Đơn vị,Giám sát,,TT,Đơn vị,Tiếp công dân\n1,Xã Sài Sơn,3,,1,Xã Ngọc Mỹ,11\n2,Xã Yên Sơn,1,,,,\n';
		expect(lines(read(text))).toEqual([
			'sai-son 2024-Q1 supervision 3',
			'yen-son 2024-Q1 supervision 1',
			'ngoc-my 2024-Q1 reception 11'
		]);
		expect(read(text).verdict).toBe('accept');
	});

	test('a district beside its communes is no second table', () => {
		const text = 'Huyện,Xã,Giám sát\nQuốc Oai,Xã Sài Sơn,3\nQuốc Oai,Xã Yên Sơn,1\n';
		expect(read(text).tables).toHaveLength(1);
		expect(lines(read(text))).toEqual(['sai-son 2024-Q1 supervision 3', 'yen-son 2024-Q1 supervision 1']);
	});
});

describe('an answer', () => {
	const FILE = 'Đơn vị,Kiểm tra nội bộ,Giám sát\nXã Cẩn Hữu,3,4\nXã Yên Sơn,1,2\n';

	test('about a column or a line is taken back too', () => {
		const meaning = { kind: 'result', indicator: SUPERVISION } as const;
		const column = { of: 'column', index: 1 } as const;
		const line = { of: 'line', text: 'Kiểm tra' } as const;
		const both = withAnswer('s', withAnswer('s', undefined, { ...column, meaning }), { ...line, meaning });
		const one = withAnswer('s', both, { ...column, meaning: null });
		expect([one.columns, one.lines]).toEqual([[], [{ text: 'Kiểm tra', meaning }]]);
		expect(isSilent(withAnswer('s', one, { of: 'line', text: 'KIỂM  TRA', meaning: null }))).toBe(true);
	});

	test('with a unit that the register has no more is as if nothing was said', () => {
		const gone = { of: 'name', text: 'Xã Cẩn Hữu', unit: unit('no-more') } as const;
		expect(codes(answered(FILE, gone))).toEqual(codes(read(FILE)));
		expect(lines(answered(FILE, gone))).toEqual(lines(read(FILE)));
		const heading = 'Chỉ tiêu,Xã Cẩn Hữu,Xã Yên Sơn\nGiám sát,3,4\n';
		expect(lines(answered(heading, gone))).toEqual(lines(read(heading)));
	});

	test('that a heading is nobody leaves its column out', () => {
		const heading = 'Chỉ tiêu,Xã Cẩn Hữu,Xã Yên Sơn\nGiám sát,3,4\n';
		const report = answered(heading, { of: 'name', text: 'Xã Cẩn Hữu', unit: null });
		expect([lines(report), codes(report)]).toEqual([['yen-son 2024-Q1 supervision 4'], []]);
	});

	test('may make a line a plan, or nothing that counts; of no known indicator it says nothing', () => {
		const text = 'Nội dung,Xã Yên Sơn\nKiểm tra nội bộ,3\nGiám sát,4\n';
		const said = (meaning: Extract<Answer, { of: 'line' }>['meaning']) =>
			answered(text, { of: 'line', text: 'Kiểm tra nội bộ', meaning });
		const plan = said({ kind: 'plan', indicator: SUPERVISION });
		expect(plan.plans.map(({ indicator, count }) => [indicator, count])).toEqual([[SUPERVISION, 3]]);
		expect(lines(plan)).toEqual(['yen-son 2024-Q1 supervision 4']);
		const unknown = said({ kind: 'result', indicator: 'no-more' as IndicatorId });
		expect(lines(unknown)).toEqual(['yen-son 2024-Q1 supervision 4']);
		expect(codes(unknown)).toEqual(codes(read(text)));
		const out = said({ kind: 'left-out' });
		expect(out.tables[0]?.lines.map(({ text: line, understood }) => [line, understood.kind])).toContainEqual([
			'Kiểm tra nội bộ',
			'unused'
		]);
	});
});
