import type { Words } from './words.ts';

/** Words of the screen of the rows behind a figure. */
export const rowsVi = {
	screen: 'Dòng số liệu',
	back: 'Quay lại',
	of: (indicator: string, who: string, period: string) => `: ${indicator} của ${who}, ${period}`,
	ofBody: (indicator: string, body: string) => `${indicator} (${body})`,
	unitsAll: (count: string) => `${count} đơn vị cấp xã`,
	unitsChosen: (count: string) => `${count} đơn vị đã chọn`,
	noUnit: 'đơn vị chưa có khi đó',
	silent: 'Chưa báo cáo',
	silentDistrict: 'Chưa có số liệu',
	notDue: 'Chưa đến kỳ',
	notApplicable: 'Không áp dụng',

	waiting: 'Đang mở máy tính số liệu trên máy này; các dòng hiện ra ngay khi mở xong.',
	asking: 'Đang tìm các dòng…',
	byFiles: 'Không mở được máy tính số liệu; các dòng dưới đây đọc thẳng từ các tệp số liệu.',
	failed:
		'Chưa đọc được các dòng: không mở được máy tính số liệu và thư mục số liệu. Tải lại trang để thử lại.',
	folderBroken:
		'Thư mục số liệu đang có lỗi nên màn hình giữ số cũ; các dòng xem được sau khi sửa thư mục và tải lại trang.',

	adds: (rows: string) => `${rows} dòng dưới đây cộng lại đúng bằng con số này.`,
	addsOne: 'Con số này lấy từ một dòng.',
	addsOfYear: (year: string) => `Chỉ tiêu tính theo năm ${year}, không thuộc quý nào.`,
	notCounted: (sum: string) =>
		`Các dòng dưới đây cộng được ${sum} nhưng chưa tính vào số liệu của kỳ vì kỳ chưa kết thúc.`,
	differs: (sum: string, figure: string) =>
		`Lỗi: các dòng cộng được ${sum}, khác con số ${figure} trên màn hình; xin báo cho người phụ trách.`,
	differsNewer: (sum: string, figure: string) =>
		`Các dòng cộng được ${sum}, khác ${figure}: thư mục số liệu đã mới hơn bản dựng sẵn đang xem.`,
	silentUnits: (names: string) => `Không có dòng của ${names}: chưa báo cáo.`,
	partialUnits: (names: string) => `${names} báo cáo chưa đủ kỳ.`,
	illustrativeRows: (rows: string, all: string) => `${rows}/${all} dòng là số minh họa, đánh dấu *.`,
	none: (indicator: string, who: string, period: string) =>
		`Không có dòng nào về ${indicator} của ${who} trong ${period}.`,
	noneMissing: 'Chưa báo cáo khác với báo cáo bằng 0: báo cáo bằng 0 thì có một dòng ghi số 0.',
	noneOfBody: 'Cơ quan khác của đơn vị có thể có dòng: xem con số chung.',
	noneNotDue: 'Kỳ này chưa kết thúc theo số liệu đang có, nên chưa phải báo cáo.',
	noneNotApplicable: 'Chỉ tiêu này không tính ở cấp đó, hoặc đơn vị khi đó chưa có.',
	since: (period: string, value: string) => `Kỳ gần nhất trước đó có số: ${period}, ${value}.`,
	sinceNever: 'Các kỳ trước đó cũng chưa có số liệu.',
	seeThose: 'Xem các dòng của kỳ đó',

	columnPeriod: 'Kỳ',
	columnUnit: 'Đơn vị',
	columnBody: 'Ai thực hiện',
	columnTopic: 'Nội dung',
	columnCount: 'Số',
	columnOrigin: 'Loại số',
	columnSource: 'Nguồn',
	columnPlace: 'Tệp, dòng',
	tableName: 'Các dòng làm nên con số',
	total: (rows: string) => `Cộng ${rows} dòng`,
	totalEquals: 'bằng con số ở trên',
	totalDiffers: 'khác con số ở trên',
	shown: (rows: string, all: string, sum: string) => `Đang xem ${rows}/${all} dòng, cộng ${sum}`,
	noneShown: 'Không dòng nào khớp với cách lọc.',
	more: (rows: string) => `Xem thêm ${rows} dòng`,
	printedFirst: (rows: string, all: string) =>
		`Bản in có ${rows} trong ${all} dòng; lưu Excel hoặc CSV để có đủ.`,
	month: (month: string, year: string) => `tháng ${month}/${year}`,
	originPublished: 'đã công bố',
	originReported: 'do đơn vị báo cáo',
	originIllustrative: 'minh họa *',
	place: (file: string, row: string) => `${file}, dòng ${row}`,
	placeInSheet: (file: string, sheet: string, row: string) => `${file}, trang “${sheet}”, dòng ${row}`,
	received: (place: string, when: string) => `${place}, nhận ${when}`,

	search: 'Tìm trong các dòng',
	searchHint: 'Gõ không dấu cũng được',
	filterUnit: 'Đơn vị',
	filterBody: 'Ai thực hiện',
	filterOrigin: 'Loại số',
	all: 'tất cả',
	clear: 'Bỏ lọc',
	saveCsv: 'Lưu CSV',
	saveWorkbook: 'Lưu Excel',
	saved: (name: string) => `Đã lưu ${name}.`,
	file: 'dong-so-lieu',
	sheet: 'Dòng số liệu',
	headFigure: 'Con số',
	headUnits: 'Đơn vị',
	headLens: 'Cách xem',
	lensReported: 'theo đơn vị khi báo cáo',
	lensCurrent: 'theo đơn vị hiện nay',
	lensOfDay: (date: string) => `theo đơn vị ngày ${date}`,
	seenThrough: (lens: string) => `Số xem ${lens}; mỗi dòng ghi tên đơn vị đã báo cáo.`,
	partialSeen: (names: string) => `${names} chưa đủ: còn phần chưa báo cáo hoặc chưa có số liệu.`,
	estimated: (sum: string, figure: string) =>
		`Các dòng cộng được ${sum}; con số ${figure} là ước tính vì chỉ một phần dân số của đơn vị cũ thuộc đơn vị này.`,
	totalEstimated: 'con số ở trên là ước tính từ các dòng này',
	headCutOff: 'Số liệu đến hết',
	headSaved: 'Ngày lưu',
	headSources: 'Nguồn',
	headFilter: 'Lọc',
	headIllustrative: 'Lưu ý',
	illustrativeNote: 'Dòng loại “minh họa” là số minh họa, không phải số do cơ quan cung cấp.'
};

export type RowsMessages = Words<typeof rowsVi>;
