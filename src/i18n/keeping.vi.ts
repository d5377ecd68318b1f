import type { Words } from './words.ts';

/** Words of what is kept: who reported what and when, the history of a figure, plans. */
export const keepingVi = {
	dueDate: (period: string) => `Hạn gửi báo cáo ${period}`,
	dueDateNone: 'chưa đặt hạn',
	dueDateClear: 'Bỏ hạn',
	dueDateSpan: (from: string, to: string) => `Hạn phải từ ${from} đến ${to}; chưa ghi ngày này.`,
	dueDateKept: (period: string, date: string) => `Đã đặt hạn gửi báo cáo ${period}: ${date}.`,
	dueDateCleared: (period: string) => `Đã bỏ hạn gửi báo cáo ${period}.`,
	punctual: (inTime: string, late: string, date: string) =>
		`; hạn ${date}: ${inTime} đúng hạn, ${late} trễ hạn`,
	columnStanding: 'Tình trạng',
	arrivedInTime: (date: string) => `${date}, đúng hạn`,
	arrivedLate: (date: string, days: string) => `${date}, trễ ${days} ngày`,
	arrived: (date: string) => `${date}, đã đủ`,
	arrivedServed: 'đủ, theo thư mục datasets',
	arrivedPart: 'mới có một phần',
	arrivedPartOverdue: 'mới có một phần, đã quá hạn',
	arrivedNone: 'chưa báo cáo',
	arrivedNoneOverdue: 'chưa báo cáo, đã quá hạn',
	cellPartial: 'chưa đủ tháng',
	keyHave: 'đã gửi',
	keyPartial: 'mới có số của một hai tháng',
	keyWaiting: 'có trong tệp đang chờ',
	keyIllustrative: 'mới có số minh họa',
	keyMissing: 'chưa báo cáo',
	reminderText: (period: string, due: string, lines: string) =>
		`Đề nghị các đơn vị sau gửi số liệu ${period}${due}:\n${lines}`,
	reminderDue: (date: string) => ` (hạn ${date})`,
	reminderWas: (date: string) => ` (hạn ${date}, đã quá hạn)`,
	reminderFor: (units: string) => `Nội dung nhắc ${units} đơn vị chưa gửi đủ`,
	movesCutOff: (period: string, date: string) =>
		`${period} sau ngày chốt hiện nay. Nhận thì ngày chốt dời đến hết ${date}; đơn vị chưa gửi sẽ là “chưa báo cáo”.`
};

export type KeepingMessages = Words<typeof keepingVi>;
