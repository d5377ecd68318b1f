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
	planZero: 'kế hoạch bằng 0',
	notAlike: 'không cùng kỳ đầy đủ để so',

	placeHint: 'Thứ tự có thể đổi nếu thêm hoặc bớt một lượt: ghi khoảng, ví dụ 1–3',
	total: 'Tổng',
	totalRate: 'Chung',
	totalChange: 'Tổng tăng, giảm',
	totalUnits: 'Đơn vị có số',
	populationSources: 'Nguồn dân số',
	mark: (name: string) => `Đánh dấu ${name}`,
	chooseColumn: (name: string) => `Chọn ${name}`
};

export type CompareMessages = Words<typeof compareVi>;
