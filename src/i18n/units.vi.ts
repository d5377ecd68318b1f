import type { Words } from './words.ts';

/** Words of the screens of units. */
export const unitsVi = {
	listTitle: (standing: string, former: string) =>
		`${standing} đơn vị đang hoạt động, ${former} đơn vị trước đây`,
	listOnly: (standing: string) => `${standing} đơn vị đang hoạt động`,
	listHint: 'Mỗi đơn vị của mỗi thời kỳ có một trang riêng; trùng tên hay trùng mã vẫn là đơn vị khác.',
	find: 'Tìm đơn vị',
	findHint: 'Gõ tên không dấu cũng được, chữ đầu của tên, hoặc mã',
	found: (count: string) => `${count} đơn vị khớp`,
	foundNone: (typed: string) => `Không có đơn vị nào khớp “${typed}”.`,
	standing: 'Đang hoạt động',
	until: (date: string) => `Đến hết ${date}`,
	columnName: 'Đơn vị',
	columnCode: 'Mã',
	columnFrom: 'Từ',
	columnPopulation: 'Dân số',
	columnKin: 'Từ đâu, về đâu',
	beforeData: 'trước số liệu',
	noPopulation: 'chưa công bố',

	allUnits: 'Mọi đơn vị',
	unknown: (id: string) => `Không có đơn vị “${id}”`,
	unknownHint: 'Danh mục đang dùng không có mã định danh này. Tìm theo tên dưới đây, hoặc xem cả danh sách.',
	fullCommune: (name: string) => `Xã ${name}`,
	fullTown: (name: string) => `Thị trấn ${name}`,
	fullDistrict: (name: string) => `Huyện ${name}`,
	code: (code: string) => `mã ${code}`,
	sinceDay: (date: string) => `từ ${date}`,
	untilDay: (date: string) => `đến ${date}`,
	people: (count: string) => `${count} dân`,
	peopleUnknown: 'chưa có dân số công bố',
	basis: 'Căn cứ danh mục và dân số',
	moved: (name: string, asked: string, taken: string) =>
		`${name} không có trong ${asked}; đang xem ${taken}.`,
	lensNote: 'Trang này luôn xem theo đơn vị như khi báo cáo.',
	seeRows: 'Các dòng số liệu của đơn vị này',

	trends: 'Từng chỉ tiêu theo thời gian',
	trendsKey:
		'Vạch ngang: kế hoạch. Vòng rỗng lớn: kỳ gốc so sánh; vòng rỗng nhỏ: chưa đủ số liệu. Nét đứt dọc: mốc làm đổi phạm vi.',
	dotted: 'Nét chấm',
	carried: (names: string, until: string) => `gồm ${names} đến ${until}`,
	carriedOutside: (names: string) => `chưa kể ${names} (ngoài số liệu)`,
	basedOnParts: 'kỳ gốc: tổng các đơn vị cũ',
	columnParts: 'gồm',
	shareOf: (share: string, name: string) => `${share} của ${name}`,
	ownFigure: 'của chính đơn vị',
	marks: 'Các mốc trên trục:',

	recordAll: (quarters: string) => `Báo cáo đủ cả ${quarters} quý`,
	recordSome: (full: string, quarters: string) => `Báo cáo đủ ${full}/${quarters} quý`,
	recordNone: 'Chưa có quý nào đến kỳ báo cáo',
	recordDistrict: (quarters: string, of: string) => `Có số liệu ${quarters}/${of} quý`,
	recordSubtitle: 'Mỗi ô một quý, tô theo số chỉ tiêu đã báo cáo; gạch chéo là chưa báo cáo',
	recordOwes: (quarter: string, indicators: string) => `${quarter}: chưa báo cáo ${indicators}`,
	recordOwesAll: (quarter: string) => `${quarter}: chưa báo cáo chỉ tiêu nào`,
	recordPartly: (quarter: string, indicators: string) => `${quarter}: báo cáo chưa đủ ${indicators}`,

	peersFinding: (name: string, rate: string, counted: string, indicator: string, low: string, high: string) =>
		`${name} có ${rate} ${counted} trên 10.000 dân (${indicator}); các đơn vị gần dân số nhất từ ${low} đến ${high}`,
	peersOwnOnly: (name: string, rate: string, counted: string, indicator: string) =>
		`${name} có ${rate} ${counted} trên 10.000 dân (${indicator}); các đơn vị gần dân số chưa có số liệu`,
	peersSilent: (name: string, indicator: string) => `${name} chưa có đủ số liệu về ${indicator}`,
	peersSubtitle: (count: string, period: string) =>
		`${count} đơn vị gần dân số nhất khi đó, ${period}; số trên 10.000 dân`,
	peersByValue:
		'Hạng tính theo số trên 10.000 dân, bằng nhau thì đồng hạng; “1–3” là hạng có thể đổi khi một đơn vị hơn kém một lần.',
	peersTitle: 'Giữa các đơn vị gần dân số',
	peersNoPopulation: 'Chưa có dân số công bố nên chưa chọn được các đơn vị gần dân số để so sánh.',
	peersAlone: 'Không có đơn vị nào khác cùng cấp khi đó để so sánh.',
	perTenThousand: 'trên 10.000 dân',
	placeRange: (best: string, worst: string) => `${best}–${worst}`,
	self: 'đơn vị này',

	ancestryTitle: 'Từ đâu, về đâu',
	ancestryNone: (name: string) => `${name} không qua sắp xếp nào trong số liệu đang có`,
	ended: (name: string, date: string) => `${name} kết thúc hoạt động ngày ${date}`,
	made: (name: string, date: string, parts: string) => `${name} lập ngày ${date}, gồm ${parts}`,
	joins: (date: string, name: string) => `từ ${date} nhập vào ${name}`,
	splits: (date: string, names: string) => `từ ${date} chia về ${names}`,
	landTo: (names: string) => `một phần diện tích sang ${names}`,
	restOf: (name: string) => `phần còn lại của ${name}`,
	partOf: (name: string) => `một phần ${name}`,
	landOf: (name: string) => `một phần diện tích của ${name}`,
	strangers: (names: string) => `và ${names} từ ngoài số liệu`,
	whole: 'toàn bộ',
	rest: 'phần còn lại',
	part: 'một phần',
	areaOnly: 'chỉ diện tích',
	inferred: 'suy ra',
	certain: 'theo văn bản',
	outside: 'ngoài số liệu',
	ancestryKey:
		'Nét đậm, chấm đặc: nhập toàn bộ. Nét mảnh, nửa chấm: một phần. Nét đứt, hình thoi: chỉ diện tích, không kèm dân số nên không kèm số liệu.',
	columnOld: 'Đơn vị cũ',
	columnNew: 'Đơn vị mới',
	columnDay: 'Ngày',
	columnKind: 'Cách nhập',
	columnCertainty: 'Mức chắc chắn',
	columnBasis: 'Căn cứ',
	codeOf: (name: string, code: string) => `${name} (mã ${code})`
};

export type UnitsMessages = Words<typeof unitsVi>;
