import type { Words } from './words.ts';

/** Words of the screen of a briefing's conclusions. */
export const conclusionsVi = {
	title: 'Kết luận giao ban',
	finding: (tasks: string, date: string) => `${tasks} việc kết luận tại hội nghị giao ban ngày ${date}`,
	closed: (count: string) => `${count} việc đã đóng`,
	measured: (count: string) => `${count} việc có chỉ tiêu để theo dõi`,
	unmeasured: (count: string) => `${count} việc không có số liệu nào đo`,
	until: (quarter: string) => `số liệu sau hội nghị, đến hết ${quarter}`,
	noneSince: 'chưa có quý nào kết thúc sau hội nghị',
	noMeeting: 'Bộ số liệu chưa có hội nghị giao ban nào; thêm vào tệp meetings.csv rồi tải lại trang.',
	noTasks: 'Hội nghị này chưa ghi kết luận nào.',
	chooseMeeting: 'Hội nghị',
	meeting: (date: string, quarter: string) => `${date} (${quarter})`,
	chooseUntil: 'Đến hết',

	forDistrict: 'huyện',
	forCommunes: 'các xã, thị trấn',
	forBoth: 'huyện và các xã, thị trấn',
	assigned: (who: string) => `Giao cho: ${who}`,
	due: (date: string) => `hạn ${date}`,
	open: 'Đang thực hiện',
	done: 'Đã xong',
	dropped: 'Thôi thực hiện',
	changedHere: 'sửa trên máy này',
	addedHere: 'thêm trên máy này',
	noFigure: 'Không có số liệu nào đo việc này.',
	yearly: 'Chỉ tiêu này chỉ tính theo năm.',

	chart: (indicator: string, who: string, quarter: string, figure: string, quarters: string) =>
		`${indicator} của ${who}: ${quarter} được ${figure}, là quý thứ ${quarters} sau hội nghị`,
	chartSilent: (indicator: string, who: string, quarter: string) =>
		`${indicator} của ${who}: ${quarter} chưa có số liệu`,
	noneOfLevel: (indicator: string, who: string) =>
		`${indicator} của ${who}: chưa có số liệu quý nào sau hội nghị.`,
	columnQuarter: 'Quý',
	columnPlan: 'So với kế hoạch',
	columnBehind: 'Chưa đạt kế hoạch',
	columnSilent: 'Chưa báo cáo',
	none: 'không có',

	add: 'Thêm việc',
	edit: 'Sửa',
	close: 'Đánh dấu đã xong',
	reopen: 'Mở lại',
	remove: 'Xóa việc đã thêm',
	restore: 'Bỏ phần đã sửa',
	formAdd: 'Thêm việc của hội nghị này',
	formEdit: 'Sửa việc',
	task: 'Nội dung',
	taskEnglish: 'Nội dung tiếng Anh (có thể để trống)',
	audience: 'Giao cho',
	indicator: 'Chỉ tiêu để theo dõi',
	noIndicator: 'Không có số liệu nào đo',
	dueDate: 'Hạn',
	standing: 'Tình trạng',
	save: 'Lưu trên máy này',
	cancel: 'Thôi',
	badTask: 'Chưa ghi nội dung: hãy ghi việc phải làm.',
	badDue: (date: string) => `Hạn phải là một ngày từ hội nghị ${date} trở đi.`,
	saved: 'Đã lưu trên máy này.',
	removed: 'Đã xóa.',
	restored: 'Đã trở lại như trong bộ số liệu.',
	notKept: (why: string) => `Chưa lưu được: ${why}.`,
	sourceHere: 'Ghi trên máy này'
};

export type ConclusionsWords = Words<typeof conclusionsVi>;
