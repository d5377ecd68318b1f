import type { Words } from './words.ts';

/** Words of what a chart can be taken away as. */
export const chartVi = {
	menu: 'Lưu hoặc chép biểu đồ',
	pngScreen: 'Lưu ảnh PNG, cỡ màn hình',
	pngPrint: 'Lưu ảnh PNG để in A4 (300 điểm/inch)',
	svg: 'Lưu ảnh SVG',
	csv: 'Lưu bảng số (CSV)',
	copyPicture: 'Chép thành ảnh',
	copyTable: 'Chép thành bảng',
	toDeck: 'Thêm vào bài trình chiếu',
	working: 'Đang làm…',
	saved: (name: string) => `Đã lưu ${name}.`,
	pictureCopied: 'Đã chép ảnh.',
	tableCopied: 'Đã chép bảng.',
	needsHttps: 'Chép ảnh chỉ được khi trang mở bằng https hoặc trên chính máy này; hãy lưu ảnh PNG.',
	notCopied: 'Trình duyệt không cho chép; hãy lưu thành tệp.',
	columnNotes: 'Ghi chú',
	noTable: 'Biểu đồ này chưa có bảng số.',
	failed: 'Không làm được; tải lại trang rồi thử lại.',
	source: (title: string, kind: string) => `Nguồn: ${title}. ${kind}.`,
	someIllustrative: 'Một số kỳ trong biểu đồ là số minh họa.',
	star: '* Số gốc minh họa, chưa phải số do cơ quan cung cấp.',
	noFigures: 'Chưa có số liệu'
};

export type ChartMessages = Words<typeof chartVi>;
