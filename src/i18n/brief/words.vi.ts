import type { Section } from './order.ts';

/** How an indicator is told: its verb, and whether its name is said after the counting word. */
export interface Phrase {
	readonly verb: string;
	readonly isNamed: boolean;
}

const SECTION_NAMES: Readonly<Record<Section, string>> = {
	sessions: 'Kỳ họp, nghị quyết và phiên họp Thường trực',
	hearings: 'Giải trình',
	supervision: 'Giám sát, khảo sát',
	reception: 'Tiếp công dân và xử lý đơn thư',
	other: 'Các hoạt động khác'
};

const PHRASES: Readonly<Record<string, Phrase>> = {
	'thematic-session': { verb: 'tổ chức', isNamed: true },
	resolution: { verb: 'ban hành', isNamed: true },
	'standing-meeting': { verb: 'tổ chức', isNamed: true },
	hearing: { verb: 'tổ chức', isNamed: true },
	supervision: { verb: 'tiến hành', isNamed: true },
	'supervised-agency': { verb: 'giám sát', isNamed: false },
	'supervised-onsite': { verb: 'làm việc trực tiếp với', isNamed: false },
	reception: { verb: 'tổ chức', isNamed: true },
	petition: { verb: 'tiếp nhận', isNamed: false },
	'petition-resolved': { verb: 'đã giải quyết', isNamed: false },
	conference: { verb: 'tổ chức', isNamed: true },
	'commendation-collective': { verb: 'khen thưởng', isNamed: false },
	'commendation-individual': { verb: 'khen thưởng', isNamed: false }
};

/** Words of the brief, in the phrasing of quarterly reports. Every argument may carry pieces. */
export const briefVi = {
	sections: SECTION_NAMES as Readonly<Record<Section, string>>,
	phrases: PHRASES,
	otherPhrase: { verb: 'có', isNamed: true } as Phrase,

	towns: 'thị trấn',
	communes: 'xã',
	communesAndTowns: 'xã, thị trấn',
	council: (place: string) => `HĐND ${place}`,
	oneUnit: (count: string) => `${count} đơn vị`,
	units: (count: string) => `${count} đơn vị`,
	councilOfCommune: (name: string, isTown: boolean) => `HĐND ${isTown ? 'thị trấn' : 'xã'} ${name}`,
	councilsOf: (communes: string) => `HĐND các ${communes}`,
	chosenCouncilsOf: (communes: string) => `HĐND các ${communes} được chọn`,
	councilsCounted: (count: string, communes: string) => `HĐND ${count} ${communes}`,
	councilsChosen: (count: string, communes: string, names: string) =>
		`HĐND ${count} ${communes} được chọn (${names})`,
	both: (one: string, other: string) => `${one} và ${other}`,
	title: (who: string, period: string) => `Kết quả hoạt động của ${who} ${period}`,
	districtWord: 'huyện',
	actorCouncil: (district: string) => `HĐND ${district}`,
	actorStandingCommittee: (district: string) => `Thường trực HĐND ${district}`,
	actorBoard: (district: string) => `các Ban của HĐND ${district}`,
	actorDeputyGroup: (district: string) => `các Tổ đại biểu HĐND ${district}`,
	actorDeputies: (district: string) => `các đại biểu HĐND ${district}`,
	actorJoint: (district: string) => `HĐND ${district} và các cơ quan của HĐND`,

	meeting: (date: string, who: string, period: string) =>
		`Ngày ${date}, ${who} tổ chức hội nghị giao ban ${period}.`,
	chair: (chair: string) => `Chủ trì hội nghị: ${chair}.`,
	theme: (theme: string) => `Chủ đề: “${theme}”.`,
	noMeeting: (period: string) => `Chưa có thông tin về hội nghị giao ban ${period}.`,
	notDue: (period: string) => `${period}: chưa đến kỳ báo cáo.`,
	noUnits: (period: string) => `Không có đơn vị nào trong ${period}.`,

	done: (actor: string, verb: string, what: string, rest: string) => `${actor} ${verb} ${what}${rest}.`,
	partDone: (verb: string, what: string, rest: string) => `Trong đó, ${verb} ${what}${rest}.`,
	none: (actor: string, what: string, counted: string, rest: string) =>
		`${actor} báo cáo không có ${what} nào (${counted})${rest}.`,
	partNone: (what: string, counted: string, rest: string) =>
		`Trong đó, không có ${what} nào (${counted})${rest}.`,
	subjects: (subjects: string) => `, về: ${subjects}`,
	ofUnits: (counted: string, due: string) => `, tính trên ${counted}/${due} có số liệu`,
	inPart: (units: string) => `, trong đó ${units} mới có số liệu một phần`,
	onlyPart: ' (mới có số liệu một phần)',
	noFigures: (actor: string, names: string) => `Chưa có số liệu của ${actor} về ${names}.`,

	sameQuarter: 'cùng kỳ',
	samePeriod: 'cùng kỳ',
	lastQuarter: 'quý trước',
	ratio: (ratio: string, then: string, change: string, base: string, now: string) =>
		`, bằng ${ratio} so với ${then} (${change}; ${base} → ${now})`,
	difference: (change: string, then: string, base: string, now: string) =>
		`, ${change} so với ${then} (${base} → ${now})`,
	up: (by: string) => `tăng ${by}`,
	down: (by: string) => `giảm ${by}`,
	same: 'không đổi',
	likeForLike: (units: string, what: string) => `; tính riêng ${units} có số liệu cả hai kỳ: ${what}`,
	notAlike: (then: string) => `; chưa so sánh được với ${then} vì số liệu hai kỳ chưa đủ như nhau`,
	notThen: (then: string) => `; ${then} đơn vị chưa được lập nên không so sánh`,
	noBase: (actor: string, then: string, period: string, names: string) =>
		`Chưa có số liệu ${then} (${period}) để so sánh của ${actor} về ${names}.`,
	noBaseAtAll: (actor: string, then: string, period: string) =>
		`Chưa có số liệu ${then} (${period}) của ${actor} để so sánh.`,
	bases: 'Số liệu để so sánh',
	sameUnits: (rest: string) => `; riêng các đơn vị này ${rest}`,
	withoutStatus: (detail: string) => `; so với kế hoạch: ${detail}`,
	noDistrict: (actor: string, period: string) => `Chưa có số liệu hoạt động của ${actor} trong ${period}.`,
	plan: (status: string, detail: string) => `; ${status} (${detail})`,
	printed: (phrase: string, ratio: string, change: string) =>
		`Báo cáo đã công bố ghi “${phrase}” nhưng không nêu số gốc: hiểu là tỷ lệ thì số gốc ${ratio}, hiểu là mức tăng, giảm thì số gốc ${change}.`,
	isBase: (bases: string) => `là ${bases}`,
	noFittingBase: 'không có số nguyên nào phù hợp',

	commendations: 'Khen thưởng',
	inYear: (year: string, actor: string, what: string) => `Năm ${year}, ${actor} ${what}.`,

	discipline: 'Chấp hành chế độ báo cáo',
	allReported: (count: string, period: string) => `Cả ${count} đơn vị đã báo cáo đủ các chỉ tiêu ${period}.`,
	oneReported: (full: string, unit: string, period: string) =>
		`${full}/${unit} đã báo cáo đủ các chỉ tiêu ${period}.`,
	someReported: (full: string, units: string, period: string) =>
		`${full}/${units} đã báo cáo đủ các chỉ tiêu ${period}.`,
	stillOwing: (units: string) => `Chưa báo cáo đủ: ${units}.`,
	owes: (unit: string, names: string) => `${unit} (${names})`,
	owesAll: 'chưa báo cáo chỉ tiêu nào',
	owesPart: (name: string) => `${name} mới có một phần`,

	starNote: '* Số minh họa, chưa phải số do cơ quan cung cấp; tỷ lệ tính từ đó cũng chỉ để minh họa.',

	traceLabel: (indicator: string, who: string, period: string) => `${indicator}, ${who}, ${period}`,
	traceAbout: (label: string, what: string) => `${label}: ${what}`,
	traceRatio: (then: string) => `tỷ lệ so với ${then}`,
	traceChange: (then: string) => `tăng, giảm so với ${then}`,
	traceActual: 'thực hiện',
	traceShort: 'chênh lệch',
	traceAttained: 'tỷ lệ đạt',
	tracePace: 'tiến độ đều',
	tracePlanned: 'đơn vị có kế hoạch',
	traceCounted: 'đơn vị có số liệu',
	tracePart: 'đơn vị mới có một phần',
	traceHowMany: 'số đơn vị',
	tracePlan: (label: string) => `Kế hoạch: ${label}`,
	traceSum: (units: string) => `tổng của ${units} đơn vị`,
	traceSame: (units: string) => `tổng của ${units} đơn vị có số liệu cả hai kỳ`,
	traceOne: 'số của đơn vị',
	traceBaseOf: (then: string, base: string) => `${then}: ${base}`,
	traceNoBase: (then: string) => `${then}: chưa có số liệu`,
	traceCount: 'số đơn vị có trong kỳ',
	traceBoth: 'đơn vị có số liệu cả hai kỳ',
	traceDue: 'đơn vị phải báo cáo',
	traceFull: 'đơn vị không thiếu chỉ tiêu nào',
	traceFits: (value: string, base: string, percent: string) => `${value} so với ${base}: ${percent}`,
	tracePrinted: 'chép như đã in',
	traceRegister: 'danh mục đơn vị (units.csv)',
	traceIllustrative: 'số minh họa của từng đơn vị',
	traceConfirmed: (source: string) => `dòng của từng đơn vị là minh họa, tổng khớp số đã công bố: ${source}`,
	traceReported: 'số do các đơn vị báo cáo',
	tracePlanOf: (givers: string) => `kế hoạch do: ${givers}`,
	traceGap: (actual: string, target: string) => `${actual} so với kế hoạch ${target}`
};

type Widened<T> = T extends (...values: infer V) => string
	? (...values: V) => string
	: T extends string
		? string
		: T;
export type BriefWords = { readonly [K in keyof typeof briefVi]: Widened<(typeof briefVi)[K]> };
