import type { Language } from '#domain/selection.ts';

/** The words of a template that is sent out. Communes read them, and so does our own reader when it comes back. */
export interface TemplateWords {
	readonly title: (quarter: string) => string;
	readonly howToFill: string;
	readonly howToSend: string;
	readonly howToChoose: string;
	readonly sheetReport: string;
	readonly sheetDefinitions: string;
	readonly sheetUnits: string;
	readonly definitionsTitle: string;
	readonly unitsTitle: string;
	readonly order: string;
	readonly unit: string;
	readonly unitAsked: string;
	readonly indicator: string;
	readonly countedIn: string;
	readonly value: string;
	readonly definition: string;
	readonly basis: string;
	readonly total: string;
	readonly countTitle: string;
	readonly countMessage: string;
	readonly unitTitle: string;
	readonly unitMessage: string;
	readonly files: Readonly<Record<'all' | 'each', string>>;
}

const VI: TemplateWords = {
	title: (quarter) => `Báo cáo hoạt động HĐND ${quarter}`,
	howToFill: 'Chỉ ghi số vào các ô tô màu. Không có thì ghi 0; chưa có số liệu thì để trống.',
	howToSend: 'Cách tính từng chỉ tiêu: xem trang Định nghĩa. Không đổi tên cột, không thêm dòng.',
	howToChoose: 'Chọn tên đơn vị trong ô bên phải chữ Đơn vị, rồi ghi số vào cột Số liệu.',
	sheetReport: 'Báo cáo',
	sheetDefinitions: 'Định nghĩa',
	sheetUnits: 'Danh sách',
	definitionsTitle: 'Cách tính các chỉ tiêu',
	unitsTitle: 'Tên đơn vị để chọn trong trang Báo cáo',
	order: 'TT',
	unit: 'Đơn vị',
	unitAsked: 'Đơn vị:',
	indicator: 'Chỉ tiêu',
	countedIn: 'Đơn vị tính',
	value: 'Số liệu',
	definition: 'Định nghĩa',
	basis: 'Căn cứ',
	total: 'Tổng cộng',
	countTitle: 'Số không hợp lệ',
	countMessage:
		'Chỉ ghi số nguyên từ 0 trở lên, không ghi chữ. Không có thì ghi 0; chưa có số liệu thì để trống.',
	unitTitle: 'Không có trong danh sách',
	unitMessage: 'Chọn tên đơn vị trong danh sách; tên gõ khác có thể không được nhận.',
	files: { all: 'mau-tong-hop', each: 'mau-tung-don-vi' }
};

const EN: TemplateWords = {
	title: (quarter) => `Report of the People's Council, ${quarter}`,
	howToFill: 'Fill in the coloured cells only. None: write 0. Not known yet: leave it empty.',
	howToSend: 'How each indicator is counted: see Definitions. Do not rename columns or add rows.',
	howToChoose: 'Choose the unit in the cell beside Unit, then write the figures into the column Value.',
	sheetReport: 'Report',
	sheetDefinitions: 'Definitions',
	sheetUnits: 'List',
	definitionsTitle: 'How the indicators are counted',
	unitsTitle: 'Names of units to choose from on the sheet Report',
	order: 'No',
	unit: 'Unit',
	unitAsked: 'Unit:',
	indicator: 'Indicator',
	countedIn: 'Counted in',
	value: 'Value',
	definition: 'Definition',
	basis: 'Basis',
	total: 'Total',
	countTitle: 'Not a count',
	countMessage: 'Whole numbers from 0 on, no words. None: write 0. Not known yet: leave it empty.',
	unitTitle: 'Not in the list',
	unitMessage: 'Choose a unit from the list; a name typed otherwise may not be taken.',
	files: { all: 'template-all-units', each: 'template-one-unit' }
};

const WORDS: Record<Language, TemplateWords> = { vi: VI, en: EN };

export const templateWords = (lang: Language): TemplateWords => WORDS[lang];
