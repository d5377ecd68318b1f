import type { Words } from './words.ts';

/** Words of looking at figures through the units of another day. */
export const lensVi = {
	asReported: 'đơn vị khi báo cáo',
	current: 'đơn vị hiện nay',
	since: (date: string, count: string) => `${count} đơn vị từ ${date}`,
	until: (date: string, count: string) => `${count} đơn vị đến ${date}`,
	onDay: (date: string, count: string) => `${count} đơn vị ngày ${date}`,

	titleCurrent: 'Tính theo đơn vị hiện nay',
	titleCurrentSince: (date: string) => `Tính theo đơn vị hiện nay, lập ngày ${date}`,
	titleDay: (date: string) => `Tính theo đơn vị ngày ${date}`,

	madeOf: (parts: string) => `gồm ${parts}`,
	partsUntil: (names: string, date: string) => `${names} đến ${date}`,
	partsSince: (names: string, date: string) => `${names} từ ${date}`,
	share: (percent: string, name: string) => `${percent} của ${name}`,
	estimated: (madeOf: string) => `ước tính theo dân số, ${madeOf}`,
	silent: (names: string) => `chưa có đủ số của ${names}`,
	outside: (names: string) => `chưa biết số của ${names} (ngoài phạm vi số liệu)`,
	onlyOutside: (names: string) => `các đơn vị cũ ở ngoài phạm vi số liệu: ${names}`,
	areaOnly: (names: string) => `từ ${names} chỉ nhận một phần diện tích, không kèm số liệu`,
	within: (names: string) => `số nằm chung trong ${names}, không tách lại được`,
	holds: (names: string) => `số chung của ${names}, không tách lại được`,
	shortSilent: 'thiếu số của phần',
	shortOutside: 'có phần chưa biết',
	partsUnknown: (count: string) => `; ${count} đơn vị có phần chưa biết số`,

	columnReporters: 'đơn vị khi đó',
	columnMadeOf: 'gồm',
	steps: 'Căn cứ ghép số qua các lần sắp xếp đơn vị',
	stepFrom: 'Đơn vị cũ',
	stepTo: 'Đơn vị mới',
	stepDate: 'Từ ngày',
	stepKind: 'Phần nhập',
	stepCertainty: 'Chắc chắn',
	stepBasis: 'Căn cứ',
	whole: 'toàn bộ',
	partAll: 'một phần, mang toàn bộ dân số',
	partShare: (percent: string) => `một phần, ${percent} dân số`,
	partUnknown: 'một phần, không rõ dân số',
	land: 'chỉ diện tích',
	certain: 'ghi trong văn bản',
	inferred: 'suy ra'
};

/** Every key of the Vietnamese source. */
export type LensMessages = Words<typeof lensVi>;
