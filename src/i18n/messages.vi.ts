import type { Words } from './words.ts';

/** Vietnamese, the first language: the source of every key. Written as an official would. */
export const vi = {
	otherLanguage: 'English',
	skipToFigures: 'Đến số liệu',

	screenOverview: 'Tổng quan',
	screenData: 'Số liệu',
	screenPublished: 'Đối chiếu',
	screenBrief: 'Bản tin',
	screens: 'Màn hình',
	themeLight: 'Nền sáng',
	themeDark: 'Nền tối',
	print: 'In một trang A4',

	choices: 'Lựa chọn',
	chooseQuarter: 'Kỳ báo cáo',
	chooseIndicator: 'Chỉ tiêu',
	chooseLevel: 'Cấp',
	levelCommune: 'Cấp xã',
	levelDistrict: 'Cấp huyện',
	unitsInLevel: (count: string) => `${count} đơn vị`,
	chooseBase: 'So với',
	baseYear: 'cùng kỳ năm trước',
	baseQuarter: 'quý trước',
	cumulated: 'Lũy kế từ đầu năm',
	chooseOrder: 'Thứ tự',
	orderOfficial: 'danh mục',
	orderValue: 'giá trị',
	orderName: 'tên',
	chooseUnits: 'Tìm xã, thị trấn',
	chooseUnitsHint: 'Gõ tên không dấu hoặc chữ đầu: “dong quang”, “dq”',
	unitsFound: (count: string) => `${count} đơn vị khớp; dùng phím mũi tên để chọn`,
	noUnitFound: (typed: string) => `Không có đơn vị nào khớp “${typed}”`,
	removeUnit: (name: string) => `Bỏ ${name}`,
	allUnits: 'Xem tất cả',
	chosenUnits: 'Đang chọn',

	quarterInSentence: (roman: string, year: string) => `quý ${roman}/${year}`,
	quarterShort: (roman: string, year: string) => `${roman}/${year}`,
	toDate: (quarter: string) => `lũy kế đến hết ${quarter}`,
	toDateShort: (quarter: string) => `đến ${quarter}`,
	inYear: (year: string) => `năm ${year}`,
	town: (name: string) => `TT ${name}`,
	district: (name: string) => `Huyện ${name}`,

	bodyCouncil: 'HĐND',
	bodyStandingCommittee: 'Thường trực HĐND',
	bodyBoard: 'Ban của HĐND',
	bodyDeputyGroup: 'Tổ đại biểu',
	bodyDeputies: 'Đại biểu HĐND',
	bodyJoint: 'chung',
	shortCouncil: 'HĐND',
	shortStandingCommittee: 'Thường trực',
	shortBoard: 'Ban',
	shortDeputyGroup: 'Tổ đại biểu',
	shortDeputies: 'đại biểu',
	shortJoint: 'chung',

	stateMissing: 'chưa báo cáo',
	stateMissingDistrict: 'chưa có số liệu',
	stateNotDue: 'chưa đến kỳ',
	stateNotApplicable: 'không áp dụng',
	statePartialMonths: (months: string) => `mới có ${months}/3 tháng`,
	statePartialQuarters: (counted: string, due: string) => `mới có ${counted}/${due} quý`,
	stateEstimated: 'ước tính',

	against: 'so với',
	ratioLead: 'bằng',
	up: 'tăng',
	down: 'giảm',
	unchanged: 'không đổi',
	baseSmall: 'gốc dưới 5',
	baseZero: 'gốc bằng 0',
	noBase: (period: string) => `${period}: chưa có số liệu để so sánh`,
	baseNotApplicable: (period: string) => `${period}: đơn vị khi đó chưa có`,
	notAlike: (period: string) => `không so sánh được với ${period}: hai kỳ chưa đủ như nhau`,
	baseOf: (period: string, value: string, counted: string, due: string) =>
		`${period}: ${value} của ${counted}/${due} đơn vị`,
	likeForLike: (units: string) => `cùng ${units} đơn vị:`,
	reportedOf: (counted: string, due: string) => `${counted}/${due} đơn vị`,
	inferredBase: 'số gốc minh họa, xem Đối chiếu',

	planAhead: (gap: string) => `vượt kế hoạch ${gap}`,
	planMet: 'đạt kế hoạch',
	planBehind: (gap: string) => `thiếu ${gap}`,
	yearOnPace: 'kịp tiến độ đều',
	yearUnderWay: 'đang thực hiện',
	evenPaceNow: (pace: string) => `tiến độ đều ${pace}`,
	yearBehind: (gap: string) => `chậm ${gap} so với tiến độ đều`,
	yearAhead: (gap: string) => `vượt kế hoạch năm ${gap}`,
	yearMet: 'đạt kế hoạch năm',
	outOf: 'trên',
	attains: 'đạt',
	yearLead: 'lũy kế',
	yearTail: 'kế hoạch năm',
	pace: 'so với tiến độ đều',
	overUnits: (units: string) => `của ${units} đơn vị`,
	noPlan: 'không đặt kế hoạch',
	planWithoutStatus: 'kế hoạch',
	shortAhead: (gap: string) => `vượt ${gap}`,
	shortMet: 'đạt',
	shortOnPace: 'kịp tiến độ',
	shortUnderWay: 'đang làm',
	shortBehind: (gap: string) => `thiếu ${gap}`,

	otherLevelDistrict: 'Huyện',
	otherLevelCommune: (units: string) => `${units} xã, thị trấn`,
	partOfWhole: (part: string, whole: string) => `${part} trên ${whole}`,
	headlines: 'Số liệu chính',

	sentenceAhead: (names: string) => `${names} vượt kế hoạch`,
	sentenceMet: (names: string) => `${names} đạt kế hoạch`,
	sentenceBehind: (name: string, gap: string) => `${name} thiếu ${gap}`,
	sentenceLate: (name: string) => `${name} chậm so với tiến độ đều`,
	sentenceSilent: (names: string) => `${names} chưa báo cáo đủ`,
	sentenceSilentMany: (count: string) => `${count} đơn vị chưa báo cáo đủ`,
	sentenceAllReported: 'các đơn vị đã báo cáo đủ',
	sentenceNothing: (period: string) => `Chưa có số liệu ${period}`,
	sentenceNotDue: (period: string) => `${period}: chưa đến kỳ báo cáo`,
	sentenceNoUnit: (period: string) => `Không đơn vị nào đã chọn có trong ${period}`,

	communesPlan: (met: string, of: string, indicator: string, silent: string) =>
		`${met} trong ${of} đơn vị đạt kế hoạch ${indicator}${silent}`,
	communesShort: (count: string, from: string, to: string, unit: string) =>
		from === to
			? `; ${count} đơn vị thiếu ${to} ${unit}`
			: `; ${count} đơn vị thiếu ${from} đến ${to} ${unit}`,
	communesYear: (met: string, of: string, indicator: string, late: string | null) =>
		`${met} trong ${of} đơn vị đã đạt kế hoạch năm về ${indicator}; ${late === null ? 'chưa đơn vị nào chậm' : `${late} đơn vị chậm so với tiến độ đều`}`,
	communesRange: (from: string, to: string, unit: string, indicator: string) =>
		from === to
			? `Mỗi đơn vị ${to} ${unit} (${indicator})`
			: `Mỗi đơn vị có từ ${from} đến ${to} ${unit} (${indicator})`,
	communesZero: (count: string) => `; ${count} đơn vị báo cáo không có`,
	communesPartial: (count: string) => `; ${count} đơn vị báo cáo chưa đủ`,
	communesSilent: (count: string) => `; ${count} đơn vị chưa báo cáo`,
	communesNothing: (period: string) => `${period}: chưa đơn vị nào có số liệu`,
	communesSubtitle: (indicator: string, who: string, period: string, order: string) =>
		`${indicator} của ${who}, ${period}, ${order}`,
	inOrderOfficial: 'theo danh mục hành chính',
	inOrderValue: 'xếp theo giá trị, bằng nhau thì đồng hạng',
	inOrderName: 'theo tên',
	newUnits: (count: string, period: string) => `${count} đơn vị chưa có trong ${period}`,
	planEach: (value: string) => `kế hoạch ${value} mỗi đơn vị`,
	planVaries: 'kế hoạch riêng từng đơn vị',
	communesOf: 'HĐND cấp xã',
	districtOf: 'HĐND cấp huyện',
	columnNumber: 'TT',
	columnNumberLong: 'Thứ tự',
	columnRank: 'Hạng',
	columnUnit: 'Đơn vị',
	columnPlan: 'so kế hoạch',
	columnDifference: 'chênh',
	columnChart: 'Biểu đồ',
	columnQuarter: 'Quý',
	columnTarget: 'kế hoạch',
	columnUnits: 'đơn vị có số',
	columnReported: 'đã báo cáo',
	columnMissing: 'còn thiếu',
	planLine: (value: string) => `kế hoạch ${value}`,
	total: 'Tổng cộng',
	totalOf: (counted: string, due: string) => `Tổng của ${counted}/${due} đơn vị`,
	sharedPlace: (place: string) => `${place}=`,

	trendRange: (value: string, unit: string, period: string, quarters: string, low: string, high: string) =>
		`${value} ${unit} trong ${period}; ${quarters} quý qua từ ${low} đến ${high}`,
	trendEqual: (value: string, unit: string, period: string, quarters: string) =>
		`${value} ${unit} trong ${period}; ${quarters} quý qua không đổi`,
	trendOnly: (value: string, unit: string, period: string) =>
		`${value} ${unit} trong ${period}; các quý khác chưa có số liệu`,
	trendNothing: (period: string) => `Chưa có số liệu ${period}`,
	trendPlanMet: (met: string, of: string) => `; đạt kế hoạch ${met}/${of} quý báo cáo đủ`,
	bodiesTogether: (bodies: string) => `gồm ${bodies}`,
	trendSubtitle: (indicator: string, who: string, axis: string) => `${indicator}, ${who}; ${axis}`,
	axisFromZero: 'trục từ 0',
	hollowPoint: 'điểm rỗng: chưa đủ đơn vị',
	trendLinks: 'Các quý: xem các dòng số liệu',
	trendUnits: (units: string) => `${units} đơn vị`,

	completeAll: (count: string, period: string) => `Cả ${count} đơn vị đã báo cáo đủ ${period}`,
	completeSome: (full: string, count: string, period: string) =>
		`${full}/${count} đơn vị đã báo cáo đủ ${period}`,
	completeOne: (name: string, reported: string, due: string, period: string) =>
		`${name} có số liệu ${reported}/${due} chỉ tiêu ${period}`,
	completeNotDue: (period: string) => `${period}: chưa đến kỳ báo cáo`,
	completeSubtitle: (due: string) =>
		`Số chỉ tiêu đã báo cáo của mỗi đơn vị, trên ${due} chỉ tiêu phải báo cáo`,
	lacks: (name: string, indicators: string) => `${name} chưa báo cáo ${indicators}`,
	noFiguresFor: (indicators: string) => `Chưa có số liệu: ${indicators}`,
	lacksAll: (name: string) => `${name} chưa báo cáo chỉ tiêu nào`,
	lacksSome: (name: string, count: string) => `${name} chưa báo cáo ${count} chỉ tiêu`,
	lacksPartly: (name: string, indicators: string) => `${name} báo cáo chưa đủ ${indicators}`,
	showTable: 'Bảng số',
	listNothingMissing: 'không thiếu',

	notes: 'Đối chiếu và ghi chú',
	noteIllustrative:
		'* Số gốc mang dấu sao là số minh họa, chưa phải số do cơ quan cung cấp; tỷ lệ tính từ đó cũng chỉ để minh họa.',
	reportPrints: 'Báo cáo in:',
	printedAsRatio: (bases: string) => `Hiểu là tỷ lệ thì gốc là ${bases}.`,
	printedAsChange: (bases: string) => `Hiểu là mức tăng, giảm thì gốc là ${bases}.`,
	printedNoRatio: 'Hiểu là tỷ lệ thì không có số gốc nguyên nào phù hợp.',
	printedNoChange: 'Hiểu là mức tăng, giảm thì không có số gốc nguyên nào phù hợp.',
	printedBase: (base: string, value: string, percent: string) =>
		`${base} (${value} so với ${base}: ${percent})`,
	printedUnknown: 'Văn bản không nêu số gốc nên không chọn được cách hiểu nào.',
	or: 'hoặc',
	source: 'Nguồn',
	definition: 'Định nghĩa',
	legalBasis: 'Căn cứ',
	planGiver: 'Kế hoạch do',
	plansIllustrative: 'Kế hoạch là số minh họa.',

	standingIllustrative: 'Số liệu là minh họa',
	standingIllustrativeMatches: 'Số liệu từng đơn vị là minh họa; tổng khớp số đã công bố',
	standingIllustrativeDiffers: (count: string) =>
		`Số liệu từng đơn vị là minh họa; ${count} tổng khác số đã công bố`,
	standingPublished: 'Số liệu theo báo cáo đã công bố',
	standingReportedMatches: 'Số liệu do các đơn vị báo cáo; tổng khớp số đã công bố',
	standingReportedDiffers: (count: string) =>
		`Số liệu do các đơn vị báo cáo; ${count} tổng khác số đã công bố`,
	standingReported: 'Số liệu do các đơn vị báo cáo',
	seeNotes: 'Đối chiếu',
	cutOff: (date: string) => `Số liệu đến hết ${date}.`,
	cutOffMoved: (date: string, served: string) =>
		`Số liệu đến hết ${date} theo báo cáo đã nhận trên máy này; thư mục datasets đến hết ${served}.`,

	enginePrerendered: 'Đang xem bản dựng sẵn.',
	engineOpening: 'Đang tính lại trên máy này…',
	engineConfirmed: 'Đã tính lại trên máy này, khớp bản dựng sẵn.',
	engineNewer: 'Số liệu trong thư mục mới hơn bản dựng sẵn; màn hình đang dùng số mới.',
	engineDisagrees: (count: string) =>
		`Lỗi: tính lại trên máy này cho ${count} ô khác bản dựng sẵn từ cùng số liệu. Màn hình đang dùng số tính lại; xin báo cho người phụ trách.`,
	engineFailed: 'Không mở được máy tính số liệu; màn hình dùng bản dựng sẵn, các lựa chọn vẫn dùng được.',
	offlineKept: 'Đã lưu trên máy này: dùng được khi mất mạng.',
	offlineNeedsHttps: 'Muốn dùng khi mất mạng: cần https.',
	updateHere: 'Có bản mới của chương trình.',
	updateHeld: 'Chưa chuyển được: hãy đóng các cửa sổ Giao Ban khác rồi bấm lại.',
	updateTake: 'Dùng bản mới',
	engineUnconfirmed: 'Không đọc được thư mục số liệu; màn hình dùng bản dựng sẵn.',
	dataKept: (count: string) =>
		`Thư mục số liệu có ${count} lỗi nên màn hình giữ số cũ. Sửa các chỗ dưới đây rồi tải lại trang:`,
	moreProblems: (count: string) => `và ${count} lỗi khác`,
	emptyData: 'Thư mục số liệu trống: chưa có đơn vị nào báo cáo.',
	chartFailed: 'Không vẽ được biểu đồ này; các phần khác vẫn dùng được.',
	askJavaScript: 'Trang này cần JavaScript để đổi lựa chọn; dưới đây là số liệu của kỳ mặc định.',
	loading: 'Đang mở đúng lựa chọn trong địa chỉ…',

	noticeUnknownValue: (key: string, found: string, taken: string) =>
		`Địa chỉ ghi ${key} là “${found}”, không có giá trị này; đang xem ${taken}.`,
	noticeIgnored: (key: string, found: string) =>
		`Địa chỉ ghi ${key} là “${found}”, không có giá trị này nên bỏ qua.`,
	noticeUnknownUnits: (found: string) => `Địa chỉ nêu đơn vị không có trong danh mục của cấp này: ${found}.`,
	noticeNotAtLevel: (found: string, taken: string) =>
		`Chỉ tiêu “${found}” không xem theo quý ở cấp này; đang xem ${taken}.`,
	noticeLens:
		'Cách xem theo đơn vị hiện nay chưa dùng được ở màn hình này; đang xem theo đơn vị khi báo cáo.',
	noticeCumulatedBase: 'Số lũy kế chỉ so với cùng kỳ năm trước.',
	noticeUnitsAbsent: (names: string, period: string) => `${names} không có trong ${period}.`,

	errorTitle: 'Không có trang này',
	errorBack: 'Về Tổng quan',
	errorUnknown: 'Có lỗi ngoài dự kiến. Tải lại trang; nếu vẫn lỗi, xin báo cho người phụ trách.'
};

/** Every key of the Vietnamese source, as text or as a function to text: a forgotten one does not compile. */
export type Messages = Words<typeof vi>;
