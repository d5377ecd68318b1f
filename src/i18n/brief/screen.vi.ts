import type { Words } from '../words.ts';

/** Words of the screen Bản tin around the brief itself. */
export const briefScreenVi = {
	padded: 'Số đếm hai chữ số (03)',
	copy: 'Chép văn bản',
	copyWithNotes: 'Chép kèm chú thích',
	word: 'Tải Word (.docx)',
	copied: 'Đã chép.',
	notCopied: 'Trình duyệt không cho chép; bôi đen văn bản rồi nhấn Ctrl+C.',
	wordFailed: 'Không tạo được tệp Word trên trình duyệt này.',
	actions: 'Mang đi',
	tellTitle: 'Con số này từ đâu',
	tellHint: 'Trỏ vào một con số, hoặc dùng phím Tab, để xem số đó từ đâu; bấm để xem các dòng.',
	tellFormula: 'Cách tính',
	tellBase: 'So với',
	tellSource: 'Nguồn',
	tellRows: 'Xem các dòng',
	notes: (count: string) => `Căn cứ của ${count} con số`,
	columnNumber: 'TT',
	columnValue: 'Số',
	columnLabel: 'Là gì',
	columnFormula: 'Cách tính',
	columnSource: 'Nguồn',
	seePublished: 'Xem Đối chiếu',
	versions: 'Các bản đã lưu',
	saveVersion: 'Lưu bản này',
	saved: 'Đã lưu trên máy này.',
	notSaved: (why: string) => `Chưa lưu được: ${why}.`,
	comparedWith: 'So với bản lưu lúc',
	noChange: 'Không câu nào thay đổi.',
	changes: (count: string) => `${count} câu thay đổi:`,
	fileName: (period: string) => `Bản tin ${period}`
};

export type BriefScreenWords = Words<typeof briefScreenVi>;
