import type { FailureCode, Failure } from '#keeping/outcome.ts';
import type { Language } from '#domain/selection.ts';

type Reasons = Readonly<Record<FailureCode, string>>;

const vi: Reasons = {
	storage_unavailable: 'trình duyệt không cho lưu số liệu trên máy này',
	storage_failed: 'ổ lưu của trình duyệt báo lỗi ({error})',
	quota_exceeded:
		'hết chỗ lưu; dọn bớt tệp trên ổ đĩa của máy rồi bấm Nhận lần nữa, đừng xóa dữ liệu duyệt web vì số đã nhận nằm trong đó',
	storage_busy: 'cửa sổ khác đang ghi; thử lại sau giây lát',
	slots_damaged: 'cả hai bản lưu đều hỏng; khôi phục từ bản dự phòng',
	newer_format: 'số liệu do bản mới hơn lưu ({found}, bản này đọc được {expected}); mở bằng bản mới',
	nothing_to_keep: 'không có số nào để nhận',
	bad_figure: 'số thứ {index} không hợp lệ',
	figures_contradict: 'hai số khác nhau cho cùng {unit}, {indicator}, {period}',
	changed_meanwhile: '{count} số vừa thay đổi ở cửa sổ khác; xem lại rồi nhận',
	noted_meanwhile: 'mục này vừa được sửa ở cửa sổ khác; xem bản mới rồi ghi lại',
	unknown_import: 'không còn lần nhận này',
	already_undone: 'lần nhận này đã được hoàn tác',
	already_standing: 'lần nhận này đang có hiệu lực',
	set_aside: 'một bản dự phòng đang thay chỗ lần nhận này; hoàn tác lần khôi phục trước',
	notes_apart:
		'số liệu giữ nguyên nhưng các danh sách đi kèm (bài trình chiếu, nhiệm vụ, hạn nộp …) đã đổi; dọn chỗ lưu rồi làm lại',
	backup_not_json: 'tệp không phải bản dự phòng',
	backup_not_ours: 'tệp không do Giao Ban lưu',
	backup_newer: 'bản dự phòng do bản mới hơn lưu ({found}, bản này đọc được {expected})',
	backup_damaged: 'bản dự phòng bị hỏng ở phần {part}',
	backup_shape: 'bản dự phòng thiếu hoặc sai mục {field}',
	backup_contradicts: 'bản dự phòng trái với lần nhận {id} đang có'
};

const en: Reasons = {
	storage_unavailable: 'the browser stores nothing on this machine',
	storage_failed: 'the browser’s storage failed ({error})',
	quota_exceeded:
		'there is no room left; remove files from this machine’s disk and accept again, but do not clear the browsing data, which hold what was accepted',
	storage_busy: 'another window is writing; try again in a moment',
	slots_damaged: 'both stored copies are damaged; restore from a backup',
	newer_format: 'a newer version stored the figures ({found}; this one reads {expected}); use the newer one',
	nothing_to_keep: 'there is no figure to accept',
	bad_figure: 'figure number {index} is not valid',
	figures_contradict: 'two different figures for the same {unit}, {indicator}, {period}',
	changed_meanwhile: '{count} figures changed in another window meanwhile; look again, then accept',
	noted_meanwhile: 'it was changed in another window meanwhile; look at the new state, then keep it again',
	unknown_import: 'this import is not there any more',
	already_undone: 'this import is undone already',
	already_standing: 'this import stands already',
	set_aside: 'a restored backup stands in its place; undo that first',
	notes_apart:
		'the figures stayed as they were, but the lists beside them (presentations, tasks, due dates …) have changed; make room, then do it again',
	backup_not_json: 'the file is not a backup',
	backup_not_ours: 'the file was not saved by Giao Ban',
	backup_newer: 'a newer version saved the backup ({found}; this one reads {expected})',
	backup_damaged: 'the backup is damaged in {part}',
	backup_shape: 'the backup lacks or misstates {field}',
	backup_contradicts: 'the backup contradicts the import {id} that is here'
};

const REASONS: Record<Language, Reasons> = { vi, en };

/** Why something was not kept, in words that can stand inside a sentence. */
export const failureWords = (lang: Language, { reason, params }: Failure): string =>
	REASONS[lang][reason].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
