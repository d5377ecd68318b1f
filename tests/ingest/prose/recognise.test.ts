import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuarter, type Quarter } from '#domain/period.ts';
import { readFolder } from '#ingest/package.server.ts';
import { readProse, type Proposal } from '#ingest/prose/recognise.ts';

const registerIn = (folder: string) => {
	const { package: read } = readFolder(folder);
	if (read === null) throw new Error(folder);
	return read.register;
};
const REGISTER = registerIn('datasets');
const QUARTER = parseQuarter('2024-Q2') as Quarter;

const read = (text: string): readonly Proposal[] => readProse(text, REGISTER, QUARTER).proposals;
const brief = ({ indicator, scope, period, value, comparisonForm, comparisonPercent }: Proposal): string =>
	[indicator, scope, period.text, value ?? `${comparisonForm} ${comparisonPercent}`].join(' ');

/** Written for this test, in the manner of a district's news page: not the published article. */
const ARTICLE = `
Tin giao ban Thường trực HĐND huyện với Thường trực HĐND các xã, thị trấn
Ngày đăng 24/04/2024 | 16:50 | Lượt xem: 115
Sáng 24/4/2024, tại hội trường tầng 2, HĐND huyện tổ chức Hội nghị giao ban với Thường trực HĐND các xã, thị trấn quý I năm 2024. Dự hội nghị có 21 đồng chí Chủ tịch HĐND các xã, thị trấn.
Ảnh: Toàn cảnh hội nghị giao ban hoạt động HĐND huyện và xã quý I/2023
Theo báo cáo, trong quý I/2024, HĐND huyện và xã, thị trấn đã bám sát Chương trình công tác năm 2024.
Thực hiện Chương trình công tác năm 2024, Thường trực HĐND huyện đã tổng kết hoạt động HĐND các cấp huyện Quốc Oai năm 2023 và đề ra nhiệm vụ trọng tâm năm 2024; biểu dương, khen thưởng 31 tập thể và 56 cá nhân có thành tích.
Trong quý I/2024, Thường trực HĐND Huyện đã tổ chức thành công kỳ họp chuyên đề (kỳ họp thứ 14), ban hành 06 Nghị quyết liên quan đến việc sắp xếp đơn vị hành chính cấp xã giai đoạn 2023 - 2025 và đầu tư công năm 2024 trên địa bàn Huyện. Thường trực HĐND các xã, thị trấn tổ chức 14 kỳ họp chuyên đề để quyết định công tác nhân sự.
Hoạt động giải trình: Thường trực HĐND huyện đã tổ chức 03 phiên giải trình về môi trường, về Đường vành đai khu công nghiệp và Đường trục chính (Tuyến ĐH 09 Phú Cát - Hòa Thạch - Đông Yên); HĐND các xã đã tổ chức được 2 phiên giải trình.
Trong 3 tháng đầu năm, HĐND, Thường trực HĐND huyện, các Ban HĐND đã tổ chức 04 cuộc giám sát, khảo sát chuyên đề, giám sát 64 cơ quan, đơn vị (tổ chức làm việc trực tiếp tại 28 cơ quan, đơn vị, địa phương (bằng 133% so với cùng kỳ năm 2023). HĐND cấp xã đã thực hiện 49 cuộc giám sát, khảo sát chuyên đề, tăng 104% so với cùng kỳ năm 2023.
Nội dung giám sát gồm an ninh năm 2024, cải tạo quốc lộ 21, thửa đất số 12 và Điều 70 của Luật.
Công tác tiếp công dân: Thường trực HĐND huyện chủ trì tiếp 4 buổi tiếp công dân; các đại biểu HĐND huyện đã tiếp công dân 63 buổi tại các xã, thị trấn. Thường trực HĐND, đại biểu HĐND cấp xã đã tổ chức buổi tiếp công dân 208 buổi.
Thời gian tới, các địa phương duy trì phiên họp Thường trực hằng tháng, tổ chức tốt phiên giải trình, thực hiện Đề án huyện Quốc Oai giai đoạn 2021- 2026.
`;

const MEASURES = [
	'commendation-collective own 2023 31',
	'commendation-individual own 2023 56',
	'thematic-session own 2024-Q1 1',
	'resolution own 2024-Q1 6',
	'thematic-session communes 2024-Q1 14',
	'hearing own 2024-Q1 3',
	'hearing communes 2024-Q1 2',
	'supervision own 2024-Q1 4',
	'supervised-agency own 2024-Q1 64',
	'supervised-onsite own 2024-Q1 28',
	'supervision own 2024-Q1 ratio 133',
	'supervision communes 2024-Q1 49',
	'supervision communes 2024-Q1 change 104',
	'reception own 2024-Q1 4',
	'reception own 2024-Q1 63',
	'reception communes 2024-Q1 208'
];

describe('a text of the shape of a published article', () => {
	it('yields its sixteen measures and none of its ordinals, roads, dates and labels', () => {
		expect(read(ARTICLE).map(brief).toSorted()).toEqual(MEASURES.toSorted());
	});

	it('tells who acted', () => {
		const bodies = Object.fromEntries(read(ARTICLE).map((each) => [brief(each), each.body]));
		expect(bodies).toMatchObject({
			'hearing own 2024-Q1 3': 'standing-committee',
			'supervision own 2024-Q1 4': 'joint',
			'reception own 2024-Q1 4': 'standing-committee',
			'reception own 2024-Q1 63': 'deputies',
			'reception communes 2024-Q1 208': 'joint',
			'hearing communes 2024-Q1 2': 'council'
		});
	});

	it('says what is doubtful: an implied one, a percentage of several counts', () => {
		const doubts = Object.fromEntries(read(ARTICLE).map((each) => [brief(each), each.doubts]));
		expect(doubts['thematic-session own 2024-Q1 1']).toContain('implied-one');
		expect(doubts['supervision own 2024-Q1 ratio 133']).toContain('subject-unclear');
		expect(doubts['supervision communes 2024-Q1 change 104']).not.toContain('subject-unclear');
	});

	it('keeps the words around each number, as printed', () => {
		const phrases = Object.fromEntries(read(ARTICLE).map((each) => [brief(each), each.phrase]));
		for (const [key, phrase] of Object.entries(phrases)) {
			expect(ARTICLE.replace(/\s+/gu, ' '), key).toContain(phrase);
			expect(phrase.split(' ').length, phrase).toBeLessThanOrEqual(12);
		}
		expect(phrases['resolution own 2024-Q1 6']).toContain('ban hành 06 Nghị quyết');
	});

	it('reads the same from text in other forms of its letters and spaces', () => {
		const other = ARTICLE.normalize('NFD').replaceAll(' ', '\u00a0').replaceAll('\n', '\r\n');
		expect(read(other).map(brief)).toEqual(read(ARTICLE).map(brief));
	});
});

/** The same figures in other words, in another order, among other traps: also written for this test. */
const OTHER_ARTICLE = `
CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN QUỐC OAI
Thứ Tư, 24/04/2024 16:50 GMT+7 – Lượt đọc: 1.215 – Cỡ chữ 14
Giao ban công tác HĐND huyện và 21 xã, thị trấn: nhiều kết quả nổi bật trong quý I năm 2024
Chiều ngày 24/4/2024, tại phòng họp số 3 tầng 5 trụ sở HĐND - UBND huyện (Km 19, Đại lộ Thăng Long), Thường trực HĐND huyện Quốc Oai tổ chức hội nghị giao ban với Thường trực HĐND 21 xã, thị trấn. Tham dự có trên 60 đại biểu, trong đó có 02 Phó Chủ tịch HĐND huyện và 42 lãnh đạo HĐND xã.
Ảnh 1: Quang cảnh hội nghị giao ban hoạt động HĐND huyện và xã quý I/2023.
Báo cáo tại hội nghị cho biết: năm 2023 hai cấp đã tổng kết phong trào thi đua; Thường trực HĐND huyện đã biểu dương, khen thưởng đối với 31 tập thể và 56 cá nhân có thành tích xuất sắc trong hoạt động HĐND các cấp huyện Quốc Oai năm 2023.
Về kỳ họp: trong quý I/2024, Thường trực HĐND huyện đã chuẩn bị và tổ chức thành công 01 kỳ họp chuyên đề - kỳ họp thứ mười bốn, HĐND huyện khóa XX, nhiệm kỳ 2021-2026; tại kỳ họp đã thông qua 06 nghị quyết (từ Nghị quyết số 01/NQ-HĐND đến Nghị quyết số 06/NQ-HĐND ngày 20/3/2024) về sắp xếp đơn vị hành chính giai đoạn 2023-2025 và kế hoạch đầu tư công năm 2024 với tổng vốn 1.250,5 tỷ đồng. Ở cấp xã, HĐND các xã, thị trấn đã tổ chức được 14 kỳ họp chuyên đề.
Về giải trình: Thường trực HĐND huyện tổ chức 3 phiên giải trình với 12 câu hỏi của đại biểu, liên quan 3 nhóm vấn đề: môi trường; dự án đường vành đai KCN Bắc Phú Cát dài 5,3 km; dự án đường ĐH09, tỉnh lộ 421B đoạn Km2+300 - Km5+100. Cấp xã có 02 phiên giải trình do HĐND các xã tổ chức.
Về giám sát: 3 tháng đầu năm 2024, HĐND, Thường trực HĐND và các Ban HĐND huyện đã tiến hành 4 cuộc giám sát, khảo sát chuyên đề đối với 64 cơ quan, đơn vị, trong đó làm việc trực tiếp tại 28 cơ quan, đơn vị, địa phương, bằng 133% so với cùng kỳ năm 2023. HĐND các xã, thị trấn đã thực hiện 49 cuộc giám sát, khảo sát chuyên đề (tăng 104% so với cùng kỳ năm 2023); 100% kết luận sau giám sát được theo dõi.
Về tiếp công dân: Thường trực HĐND huyện chủ trì 04 buổi tiếp công dân tại Trụ sở tiếp công dân huyện (số 15 phố Huyện, điện thoại 024.3384.3012) vào ngày 15 và 25 hằng tháng; 63 buổi tiếp công dân do các đại biểu HĐND huyện thực hiện tại 21 xã, thị trấn theo phân công; Thường trực HĐND và đại biểu HĐND cấp xã tiếp công dân 208 buổi. Luật Tiếp công dân số 42/2013/QH13, Điều 22 quy định đại biểu tiếp công dân.
Phát biểu kết luận, đồng chí Chủ tịch HĐND huyện đề nghị quý II/2024: tổ chức ít nhất 05 cuộc giám sát, 02 phiên giải trình; mỗi xã tổ chức 1 phiên giải trình/6 tháng; tiếp công dân không dưới 9 buổi/quý; phấn đấu hoàn thành 100% kế hoạch năm.
III. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II/2024
1. HĐND huyện tổ chức 02 cuộc giám sát chuyên đề.
- HĐND các xã tổ chức 21 phiên giải trình.
IV. Tổ chức thực hiện
Trên địa bàn huyện, HĐND các xã, thị trấn đã tiếp nhận 50 đơn, đã giải quyết 38 đơn.
Cùng ngày, UBND huyện đã tiếp 12 lượt công dân, nhận 35 đơn. Nguồn: Văn phòng HĐND - UBND huyện, tel 0243.384.3012.
`;

it('reads a text in other words the same: part and whole, who acted named after, a place before the subject', () => {
	const found = read(OTHER_ARTICLE).map(brief).toSorted();
	expect(found).toEqual(
		[...MEASURES, 'petition communes 2024-Q1 50', 'petition-resolved communes 2024-Q1 38'].toSorted()
	);
	const deputies = read(OTHER_ARTICLE).find(({ value }) => value === 63);
	expect(deputies?.body).toBe('deputies');
});

describe.each([
	['HĐND các xã thực hiện 1.234 cuộc giám sát trong quý II/2024.', ['supervision communes 2024-Q2 1234']],
	['HĐND huyện tăng 02 cuộc giám sát so với cùng kỳ.', []],
	['Kế hoạch 42 cuộc giám sát đã giao cho HĐND các xã.', []],
	[
		'HĐND các xã tổ chức 5 phiên giải trình, so với cùng kỳ (3 phiên giải trình).',
		['hearing communes 2024-Q2 5']
	],
	['Nghị quyết số 12/NQ-HĐND ngày 03/5/2024 gồm 7 điều.', []],
	['HĐND huyện tổ chức 3 phiên họp Thường trực.', ['standing-meeting own 2024-Q2 3']],
	[
		'HĐND huyện tiếp nhận 12 đơn, đã giải quyết 8 đơn.',
		['petition own 2024-Q2 12', 'petition-resolved own 2024-Q2 8']
	],
	['Đã có 100% đại biểu tán thành.', []],
	[
		'HĐND xã giám sát 10 cuộc, đạt 83% kế hoạch.',
		['supervision communes 2024-Q2 10', 'supervision communes 2024-Q2 target-share 83']
	],
	[
		'HĐND huyện tổ chức 2 phiên giải trình, giảm 50% so với cùng kỳ năm trước.',
		['hearing own 2024-Q2 2', 'hearing own 2024-Q2 change -50']
	],
	[
		'HĐND huyện đã biểu dương, khen thưởng 7 tập thể có thành tích trong hoạt động năm 2022.',
		['commendation-collective own 2022 7']
	],
	['HĐND các xã tổ chức gần 50 cuộc giám sát.', []],
	['HĐND các xã tổ chức hơn 200 buổi tiếp công dân, tăng gần 10% so với cùng kỳ.', []],
	['HĐND các xã tổ chức từ 3 đến 5 cuộc giám sát, mỗi xã 3-5 phiên giải trình.', []],
	['HĐND huyện tiếp nhận 12,5 đơn, 1 234 đơn; liên hệ 0912 345 678 buổi tiếp công dân.', []],
	['HĐND huyện giám sát 02 cuộc/64 đơn vị.', ['supervision own 2024-Q2 2']],
	['Quý I/2024, HĐND huyện dự kiến tổ chức 200 buổi tiếp công dân.', []],
	['Thời gian tới, HĐND huyện sẽ tổ chức 3 phiên giải trình.', []],
	['6 tháng đầu năm 2024, HĐND huyện tổ chức 12 cuộc giám sát.', []],
	['Năm 2023 HĐND huyện tổ chức 12 cuộc giám sát.', []],
	['Cùng kỳ năm 2023 HĐND huyện tổ chức 3 cuộc giám sát.', []],
	['Chủ tịch UBND huyện tiếp công dân 12 buổi.', []],
	['HĐND xã Sài Sơn tổ chức 3 phiên giải trình.', []],
	[
		'HĐND huyện tổ chức 04 cuộc giám sát, trong đó 02 cuộc giám sát chuyên đề.',
		['supervision own 2024-Q2 4']
	],
	['HĐND huyện tổ chức 03 (ba) phiên giải trình, hai mươi ba cuộc giám sát.', ['hearing own 2024-Q2 3']],
	['HĐND huyện tổ chức hai phiên giải trình.', ['hearing own 2024-Q2 2']],
	['- Tiếp công dân: 208 buổi', ['reception own 2024-Q2 208']],
	[
		'HĐND các xã thực hiện 49 cuộc giám sát, đạt 116,7% kế hoạch, bằng 104,26% so với cùng kỳ.',
		[
			'supervision communes 2024-Q2 49',
			'supervision communes 2024-Q2 target-share 116.7',
			'supervision communes 2024-Q2 ratio 104.26'
		]
	],
	['Chủ tọa đề nghị các xã tổ chức 21 phiên giải trình, 42 cuộc giám sát.', []],
	['Theo đề nghị của UBND huyện, HĐND huyện tổ chức 1 kỳ họp chuyên đề.', ['thematic-session own 2024-Q2 1']],
	[
		'Nhiệm vụ trọng tâm:\n- Tổ chức 5 cuộc giám sát.\nII. Kết quả\nHĐND huyện tổ chức 3 cuộc giám sát.',
		['supervision own 2024-Q2 3']
	],
	['Từ đầu nhiệm kỳ, HĐND huyện tổ chức 40 cuộc giám sát.', []],
	['Tại huyện, HĐND các xã đã tổ chức 7 cuộc giám sát.', ['supervision communes 2024-Q2 7']],
	['', []]
] as const)('“%s”', (text, expected) => {
	it(`gives ${expected.length} figures`, () => {
		expect(read(text).map(brief)).toEqual(expected);
	});
});

it('tells every number it does not propose, with the words around it', () => {
	const { proposals, passedOver } = readProse(
		'Ngày 24/4/2024, HĐND huyện tổ chức 3 phiên giải trình, tăng 50% so với cùng kỳ năm 2023,\ngần 50 cuộc giám sát, 3-5 kỳ họp trên tuyến ĐH 09.',
		REGISTER,
		QUARTER
	);
	expect(proposals.map(brief)).toEqual(['hearing own 2024-Q2 3', 'hearing own 2024-Q2 change 50']);
	expect(passedOver.map(({ line, phrase }) => [line, phrase])).toEqual([
		[2, 'gần 50 cuộc giám sát'],
		[2, '3-5 kỳ họp trên tuyến ĐH 09']
	]);
});

it('works from the names of another district’s indicators', () => {
	const { proposals: found } = readProse(
		'Quý III/2023, HĐND các xã tổ chức 7 cuộc tiếp xúc cử tri, 10 cuộc giám sát.',
		registerIn('tests/fixtures/second-district'),
		QUARTER
	);
	expect(found.map(brief)).toEqual(['voter-meeting communes 2023-Q3 7', 'supervision communes 2023-Q3 10']);
});

it('never throws, whatever is pasted', () => {
	const word = fc.constantFrom(
		'HĐND',
		'các',
		'xã',
		'huyện',
		'12',
		'3%',
		'cuộc',
		'giám sát',
		'quý I/2024',
		'(',
		';',
		'.',
		'\n',
		'tăng',
		'đơn'
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.array(word).map((words) => words.join(' '))
			),
			(text) => {
				for (const { value, comparisonPercent } of read(text))
					expect(Number.isFinite(value ?? comparisonPercent)).toBe(true);
			}
		),
		{ numRuns: 300 }
	);
});

describe('years', () => {
	const prize = (text: string, at: Quarter): readonly string[] =>
		readProse(text, REGISTER, at).proposals.map(brief);
	const TEXT = 'Thường trực HĐND huyện đã khen thưởng 31 tập thể.';

	it('a yearly figure without a year is of the last year that was over', () => {
		expect(prize(TEXT, '2024-Q2' as Quarter)).toEqual(['commendation-collective own 2023 31']);
		expect(prize(TEXT, '2024-Q4' as Quarter)).toEqual(['commendation-collective own 2024 31']);
	});

	it('a number of a year that nobody means is passed over, and told', () => {
		const told = readProse(
			'Quý 1/0024, HĐND các xã đã tổ chức 49 cuộc giám sát, tăng 104% so với cùng kỳ.',
			REGISTER,
			QUARTER
		);
		expect(told.proposals).toEqual([]);
		expect(told.passedOver.map(({ phrase }) => phrase).join()).toMatch(/49 cuộc giám sát/);
	});
});

it('a percentage of nothing that was counted is none', () => {
	expect(read('HĐND các xã hoạt động tăng 104% so với cùng kỳ năm 2023.')).toEqual([]);
});

it('what is held and counted in one breath is counted once', () => {
	expect(read('Quý I/2024, HĐND các xã đã tổ chức được kỳ họp chuyên đề 14 kỳ họp.').map(brief)).toEqual([
		'thematic-session communes 2024-Q1 14'
	]);
});
