import type { Words } from './words.ts';

/** Words of the screen that compares communes. */
export const compareVi = {
	measure: 'Cách tính',
	measureCount: 'Số lượng',
	measureRate: (base: string) => `Trên ${base} dân`,
	measureTarget: 'So với kế hoạch',
	measureChange: 'Tăng, giảm',

	onlyDistrict: 'Cấp huyện chỉ có một đơn vị. Màn hình này so sánh các đơn vị cấp xã.',
	toCommunes: 'So sánh các đơn vị cấp xã',
	nothing: (period: string) => `${period}: chưa có số liệu để so sánh`,

	spread: (indicator: string, units: string, least: string, most: string) =>
		`${indicator}: ${units} đơn vị từ ${least} đến ${most}`,
	spreadSame: (indicator: string, units: string, value: string) =>
		`${indicator}: ${units} đơn vị đều ${value}`,
	rateOf: (value: string, counted: string, base: string) => `${value} ${counted} trên ${base} dân`,
	shareOf: (value: string) => `${value} kế hoạch`,

	indicatorsBehind: (behind: string, units: string) =>
		`${behind} trên ${units} đơn vị dưới kế hoạch ở ít nhất một chỉ tiêu`,
	indicatorsNoneBehind: (units: string) => `Cả ${units} đơn vị có kế hoạch đều đạt kế hoạch`,
	indicatorsReported: (reported: string, units: string) => `${reported} trên ${units} đơn vị đã báo cáo`,
	behindBoth: (indicator: string, count: string, then: string, now: string) =>
		`${indicator}: ${count} đơn vị dưới kế hoạch ở cả ${then} và ${now}`,
	behindNone: (indicator: string, then: string, now: string) =>
		`${indicator}: không có đơn vị nào dưới kế hoạch ở cả ${then} và ${now}`,
	behindNamed: (names: string) => ` (${names})`,
	behindUnknown: (names: string) => `${names} dưới kế hoạch ở một kỳ, kỳ kia chưa có đủ số liệu`,
	silentNamed: (names: string) => `${names} chưa báo cáo chỉ tiêu nào`,
	silentMany: (count: string) => `${count} đơn vị chưa báo cáo chỉ tiêu nào`,
	quartersMoves: (indicator: string, up: string, down: string, same: string, then: string) =>
		`${indicator}: ${up} đơn vị tăng, ${down} giảm, ${same} không đổi so với ${then}`,
	quartersNoMoves: (indicator: string, then: string) =>
		`${indicator}: chưa so được với ${then} vì thiếu số liệu một trong hai kỳ`,

	isCount: 'Số lượng',
	isCountToDate: 'Số lượng lũy kế từ đầu năm',
	isRate: (base: string) => `Số lượng trên ${base} dân, theo dân số tổng điều tra`,
	isTarget: 'Phần trăm kế hoạch; kế hoạch dưới 5 ghi thực hiện/kế hoạch',
	isTargetYear: 'Kế hoạch năm ghi lũy kế/kế hoạch',
	isChange: (then: string) => `Tăng, giảm so với ${then}, tính bằng số lượng`,
	shadeColumn: 'Ô đậm dần theo phần so với số lớn nhất của cột',
	shadeTable: 'Ô đậm dần theo phần so với số lớn nhất của bảng',
	zeroSaid: '0 là đã báo cáo không có',
	illustrative: 'Số liệu cấp xã là số minh họa',

	keyMissing: 'chưa báo cáo',
	keyNotDue: 'chưa đến kỳ',
	keyNotApplicable: 'không áp dụng: đơn vị không có trong kỳ hoặc chỉ tiêu không tính ở cấp này',
	keyPartial: 'chưa đủ kỳ hoặc chưa đủ đơn vị',
	keyEstimated: 'ước tính',
	keyBehind: 'dưới kế hoạch',
	keyUnmeasured: 'có số liệu nhưng chưa tính được theo cách này',
	cellMissing: 'chưa có',
	cellNotDue: 'chưa đến',
	cellMissingNarrow: '?',
	cellNotDueNarrow: '…',
	cellNotApplicable: '–',
	cellUnmeasured: '·',
	noPopulation: 'chưa có dân số',
	noPlan: 'không có kế hoạch',
	noQuarterPlan: 'không có kế hoạch theo quý',
	someQuarters: (given: string, all: string, lacking: string) =>
		`${given} trên ${all} quý có số liệu, thiếu ${lacking}`,
	planZero: 'kế hoạch bằng 0',
	notAlike: 'không cùng kỳ đầy đủ để so',

	placeHint: 'Thứ tự có thể đổi nếu thêm hoặc bớt một lượt: ghi khoảng, ví dụ 1–3',
	total: 'Tổng',
	totalRate: 'Chung',
	totalChange: 'Tổng tăng, giảm',
	totalUnits: 'Đơn vị có số',
	populationSources: 'Nguồn dân số',
	marked: 'Đơn vị đang đánh dấu',
	markHint: 'Bấm tên hoặc hình của một đơn vị để đánh dấu nó ở mọi biểu đồ.',
	keysHint: 'Phím mũi tên: đi tới; dấu cách: đánh dấu; R: các dòng số liệu',
	unmark: (name: string) => `Bỏ đánh dấu ${name}`,
	unmarkAll: 'Bỏ đánh dấu tất cả',
	onlyThese: 'Chỉ xem các đơn vị này',
	groupName: 'Tên nhóm',
	keepGroup: 'Giữ thành nhóm',
	groups: 'Nhóm giữ trên máy này',
	forgetGroup: (name: string) => `Xóa nhóm ${name}`,
	notKept: (why: string) => `Chưa giữ được nhóm: ${why}`,

	tilesName: 'Bản đồ ô, mỗi ô một đơn vị',
	tilesNote: 'Mỗi ô một đơn vị, đặt gần đúng vị trí, không theo diện tích; phía trên là bắc.',
	mapSpread: (indicator: string, high: string, least: string) =>
		`${indicator}: ${high} đơn vị từ ${least} trở lên`,
	unplaced: (names: string) => `Chưa có vị trí trên bản đồ: ${names}.`,
	multiplesNote: (from: string, to: string) =>
		`Từ ${from} đến ${to}, chung một thang bắt đầu từ 0; gạch chéo là chưa báo cáo. Mức thường gặp là số đứng giữa các quý này của từng đơn vị.`,
	multiplesFound: (indicator: string, above: string, units: string, to: string) =>
		`${indicator}: ${to}, ${above} trên ${units} đơn vị cao hơn mức thường gặp của mình`,
	spreadName: 'Phân bố các đơn vị',
	spreadNote: 'Mỗi chấm một đơn vị; dải nền là một nửa số đơn vị ở giữa, vạch đứt là đơn vị chính giữa.',
	middleFound: (indicator: string, low: string, high: string) =>
		`${indicator}: một nửa số đơn vị từ ${low} đến ${high}`,
	population: 'Dân số tổng điều tra',
	peopleInSentence: 'dân',
	beside: 'Trục ngang',
	scatterName: 'Biểu đồ điểm, mỗi điểm một đơn vị',
	scatterNote: 'Mỗi điểm một đơn vị.',
	scatterLeft: (count: string) => `${count} đơn vị thiếu một trong hai số, hoặc chưa đủ, nên không có điểm.`,
	scatterSpread: 'Các điểm trùng nhau được đặt cạnh nhau.',
	scatterWith: (y: string, x: string) => `${y}: đơn vị nhiều ${x} hơn thường cũng nhiều hơn`,
	scatterAgainst: (y: string, x: string) => `${y}: đơn vị nhiều ${x} hơn thường lại ít hơn`,
	scatterNeither: (y: string, x: string) => `${y}: chưa thấy đi cùng ${x}`,
	scatterFew: (y: string, x: string) => `${y} và ${x}: chưa đủ đơn vị có cả hai số`,
	correlation: (value: string, units: string) => ` (tương quan hạng ${value}, ${units} đơn vị)`,
	moved: 'Tăng, giảm',
	moveOrder: 'Xếp theo mức tăng, giảm; bấm lần nữa để đảo, lần ba để trở lại',
	moveUnlike: 'chưa so được hai kỳ',
	dumbbellNote: (then: string, now: string) => `Vòng rỗng: ${then}; chấm đặc: ${now}.`,
	dumbbellFound: (indicator: string, then: string, now: string, up: string, down: string, same: string) =>
		`${indicator}, ${then} và ${now}: ${up} đơn vị tăng, ${down} giảm, ${same} không đổi`,

	stretch: 'Khoảng quý',
	stretchFrom: 'Khoảng quý',
	stretchTo: 'đến hết',
	stretchNone: 'chỉ một quý',
	stretchClear: 'Bỏ khoảng quý',
	stretchClearHint: 'Bỏ khoảng quý (phím Esc)',
	stretchHint: 'Hoặc kéo qua đầu cột các quý, qua đường nhỏ; bằng phím: Shift và mũi tên.',
	stretchBrushed: (first: string, last: string) => `Từ ${first} đến ${last}`,
	stretchFound: (
		indicator: string,
		first: string,
		last: string,
		whole: string,
		units: string,
		quarters: string
	) => `${indicator}, từ ${first} đến ${last}: ${whole} trên ${units} đơn vị có số liệu đủ ${quarters} quý`,
	stretchSummed: (first: string, last: string, quarters: string, whole: string, units: string) =>
		`Cộng từ ${first} đến hết ${last}: ${whole} trên ${units} đơn vị có số liệu đủ ${quarters} quý`,
	stretchOthers: 'các đơn vị khác là tổng của phần đã báo cáo, không đem so với các đơn vị đủ quý',
	stretchShown: (first: string, last: string) => `Chỉ các quý từ ${first} đến ${last}, từng quý một`,
	stretchEnds: (first: string, last: string) => `Hai đầu của khoảng: ${first} và ${last}, không cộng`,
	stretchChange: (first: string, last: string) => `tổng từ ${first} đến hết ${last}`,
	crossed: (days: string) => `Trong khoảng này các đơn vị được sắp xếp lại từ ngày ${days}`,
	crossedNames: (names: string) => ` (${names})`,
	crossedBegan: (count: string, names: string) => `${count} đơn vị mới${names} chỉ có số từ khi thành lập`,
	crossedEnded: (count: string, names: string) =>
		`${count} đơn vị cũ${names} không có trong các tổng của khoảng`,
	madeOf: 'Các đơn vị gồm những đơn vị nào',
	crossedLens: (lens: string) => `Tính theo ${lens}`,

	mark: (name: string) => `Đánh dấu ${name}`,
	chooseColumn: (name: string) => `Chọn ${name}`
};

export type CompareMessages = Words<typeof compareVi>;
