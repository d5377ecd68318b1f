import { wordsOf } from './words.ts';

/** What a column holds when it holds no figures of its own. */
export type Dimension =
	| 'unit'
	| 'code'
	| 'indicator'
	| 'quarter'
	| 'month'
	| 'year'
	| 'day'
	| 'period'
	| 'body'
	| 'topic'
	| 'origin'
	| 'counted-in'
	| 'role'
	| 'ordinal'
	| 'note'
	| 'value';

const DIMENSION_WORDS: Readonly<Record<Dimension, readonly string[]>> = {
	unit: [
		'don vi',
		'ten don vi',
		'xa',
		'ten xa',
		'xa thi tran',
		'ten xa thi tran',
		'xa phuong',
		'xa phuong thi tran',
		'ten xa phuong',
		'cac xa thi tran',
		'dia phuong',
		'ten dia phuong',
		'dia ban',
		'don vi hanh chinh',
		'dvhc',
		'don vi bao cao',
		'hdnd xa',
		'hdnd xa thi tran',
		'hdnd cac xa thi tran',
		'ten hdnd',
		'co quan don vi',
		'don vi xa',
		'ten don vi hanh chinh',
		'unit',
		'unit name',
		'commune',
		'commune name',
		'communes',
		'name',
		'ten',
		'xa tt',
		'noi bao cao'
	],
	code: [
		'ma',
		'ma xa',
		'ma don vi',
		'ma dvhc',
		'ma don vi hanh chinh',
		'ma so',
		'code',
		'unit code',
		'commune code',
		'ma dv'
	],
	indicator: [
		'chi tieu',
		'ten chi tieu',
		'noi dung',
		'noi dung chi tieu',
		'hoat dong',
		'noi dung hoat dong',
		'loai hoat dong',
		'noi dung cong viec',
		'cong viec',
		'linh vuc',
		'linh vuc hoat dong',
		'danh muc',
		'nhiem vu',
		'noi dung bao cao',
		'indicator',
		'activity',
		'measure',
		'chi tieu bao cao',
		'chi so',
		'hang muc',
		'ten hoat dong',
		'tieu chi'
	],
	quarter: ['quy', 'qui', 'quarter', 'quy bao cao', 'quy nam', 'ky quy'],
	month: ['thang', 'month', 'thang bao cao', 'thang nam'],
	year: ['nam', 'year', 'nam bao cao'],
	day: ['ngay', 'date', 'day', 'ngay thang', 'ngay thang nam', 'ngay to chuc', 'ngay thuc hien'],
	period: [
		'ky',
		'ky bao cao',
		'thoi gian',
		'period',
		'thoi ky',
		'thoi diem',
		'ky so lieu',
		'reporting period'
	],
	body: [
		'chu the',
		'co quan thuc hien',
		'don vi thuc hien',
		'body',
		'co quan',
		'chu tri',
		'don vi chu tri',
		'nguoi thuc hien',
		'co quan chu tri',
		'chu the thuc hien',
		'to chuc thuc hien'
	],
	topic: [
		'chuyen de',
		'chu de',
		'topic',
		'noi dung giam sat',
		'ten chuyen de',
		'subject',
		'noi dung chi tiet',
		'noi dung cu the',
		'trich yeu'
	],
	origin: ['origin'],
	role: ['loai', 'loai so lieu', 'loai so', 'ke hoach thuc hien', 'kh th', 'phan loai'],
	'counted-in': [
		'don vi tinh',
		'dvt',
		'd v t',
		'dv tinh',
		'counted in',
		'unit of measure',
		'don vi do',
		'tinh'
	],
	ordinal: ['stt', 'tt', 'so tt', 'so thu tu', 'no', 's t t', 'thu tu', 't t', 'sott', 'id'],
	note: [
		'ghi chu',
		'note',
		'notes',
		'remark',
		'remarks',
		'ly do',
		'nguyen nhan',
		'dien giai',
		'nguon',
		'source',
		'nguon so lieu',
		'danh gia',
		'xep loai',
		'nguoi lap',
		'nguoi bao cao',
		'ngay nop',
		'dau thoi gian',
		'thoi gian gui',
		'thoi gian nop',
		'timestamp',
		'ngay gui',
		'ngay bao cao',
		'email',
		'y kien',
		'de xuat',
		'kien nghi de xuat',
		'van ban',
		'so van ban',
		'tai lieu',
		'comment',
		'comments',
		'dien thoai',
		'nguoi nhap',
		'trang thai'
	],
	value: [
		'so lieu',
		'so luong',
		'ket qua',
		'ket qua thuc hien',
		'thuc hien',
		'th',
		'gia tri',
		'so',
		'count',
		'value',
		'actual',
		'da thuc hien',
		'so thuc hien',
		'result',
		'results',
		'number',
		'thuc hien trong ky',
		'thuc hien trong quy',
		'so lieu bao cao',
		'ket qua trong quy',
		'trong ky',
		'trong quy',
		'ket qua dat duoc',
		'sl',
		'so lieu thuc hien',
		'so cuoc',
		'so buoi',
		'so phien',
		'so don',
		'so nghi quyet',
		'so ky hop',
		'cuoc',
		'buoi',
		'phien',
		'so lan',
		'trong thang',
		'bao cao',
		'quantity',
		'total count',
		'kq',
		'thuc te',
		'reported'
	]
};

const dimensions = new Map<string, Dimension>(
	(Object.entries(DIMENSION_WORDS) as [Dimension, readonly string[]][]).flatMap(([dimension, words]) =>
		words.map((word): [string, Dimension] => [word, dimension])
	)
);

/** What kind of column a heading announces; null when it is none of the known words. */
export const dimensionNamed = (label: string): Dimension | null =>
	dimensions.get(wordsOf(label.replace(/[([].*$/, ''))) ?? dimensions.get(wordsOf(label)) ?? null;
