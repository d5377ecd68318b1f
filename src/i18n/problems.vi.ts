import type { ProblemCode } from '#domain/problem-codes.ts';

/** What was found, what was expected and what to do, by code; `{name}` is filled with the problem's own values. */
export const problemsVi: Readonly<Record<ProblemCode, string>> = {
	missing_file: 'datapackage.json nêu tệp này nhưng không có; chép tệp vào thư mục hoặc bỏ khỏi danh sách',
	unreadable_file: 'không mở được tệp; kiểm tra tên tệp, đường dẫn và quyền đọc',
	unknown_file: 'tệp không thuộc bảng nào đã biết nên không dùng; đặt lại đúng tên nếu là số liệu',
	empty_file: 'tệp trống; cần ít nhất dòng tiêu đề',
	not_utf8: 'tệp không ở mã UTF-8; lưu lại dạng “CSV UTF-8”',
	broken_quotes: 'dấu nháy kép mở mà không đóng; sửa ô này rồi lưu lại',
	file_too_large: 'tệp lớn {found} MB, chỉ đọc đến {expected} MB; tách thành nhiều tệp nhỏ hơn',
	name_differs: 'tên tệp là “{found}” nhưng nội dung là {actual}; đã đọc theo nội dung',
	old_workbook:
		'đây là sổ Excel kiểu cũ (.xls); mở bằng Excel rồi chọn Lưu thành dạng “Excel Workbook (.xlsx)”',
	binary_workbook:
		'đây là sổ Excel nhị phân (.xlsb); mở bằng Excel rồi chọn Lưu thành dạng “Excel Workbook (.xlsx)”',
	protected_workbook: 'sổ Excel này có mật khẩu nên không đọc được; mở bằng Excel, bỏ mật khẩu rồi lưu lại',
	open_document: 'đây là tệp OpenDocument (LibreOffice); mở rồi chọn Lưu thành dạng .xlsx hoặc CSV',
	text_document:
		'đây là văn bản (Word hoặc RTF), không phải bảng tính; chép bảng sang Excel rồi lưu dạng .xlsx',
	presentation_file: 'đây là tệp trình chiếu, không phải bảng tính; gửi bảng tính .xlsx hoặc CSV',
	old_office_file:
		'đây là tệp Office kiểu cũ không rõ loại; mở bằng chương trình đã tạo ra nó rồi lưu dạng .xlsx',
	archive_file: 'đây là tệp nén; giải nén rồi thả từng bảng tính bên trong',
	parquet_file: 'đây là tệp Parquet; xuất ra CSV hoặc .xlsx rồi thử lại',
	database_file: 'đây là tệp cơ sở dữ liệu; xuất bảng ra CSV hoặc .xlsx rồi thử lại',
	pdf_file: 'đây là tệp PDF, không lấy được số liệu chắc chắn; gửi bảng tính gốc (.xlsx, CSV)',
	picture_file: 'đây là tệp ảnh; gửi bảng tính gốc (.xlsx, CSV) thay cho ảnh chụp',
	web_page: 'đây là trang web (HTML) dù tên tệp thế nào; mở bằng Excel rồi chọn Lưu thành dạng .xlsx',
	xml_spreadsheet: 'đây là bảng tính XML 2003; mở bằng Excel rồi chọn Lưu thành dạng .xlsx',
	xml_file: 'đây là tệp XML, không phải bảng tính; xuất ra CSV hoặc .xlsx',
	json_file: 'đây là tệp JSON, không phải bảng tính; xuất ra CSV hoặc .xlsx',
	binary_file: 'đây không phải văn bản hay bảng tính (có byte NUL); kiểm tra lại tệp, gửi .xlsx hoặc CSV',
	unknown_encoding: 'không xác định được bảng mã tiếng Việt của tệp; lưu lại dạng “CSV UTF-8” hoặc .xlsx',
	legacy_encoding: 'tệp dùng bảng mã cũ {encoding}; đã chuyển sang Unicode',
	doubtful_encoding:
		'đoán bảng mã là {encoding} nhưng ít căn cứ; xem lại các chữ có dấu, hoặc lưu lại dạng “CSV UTF-8”',
	mixed_encodings:
		'{count} dòng ở bảng mã {encoding}, các dòng khác ở UTF-8; đã chuyển từng dòng, xem lại chữ có dấu',
	legacy_cells: '{count} ô gõ bằng phông cũ {encoding} (“{found}”); đã chuyển sang Unicode (“{repaired}”)',
	double_encoded:
		'{count} ô bị chuyển mã sai (“{found}”); đã khôi phục thành “{repaired}”, xem lại trước khi nhận',
	text_lost: '{count} ô đã mất chữ có dấu từ trước (“{found}”), không thể khôi phục; gõ lại hoặc lấy tệp gốc',
	rows_in_cell:
		'ô này chứa nguyên cả dòng số liệu (“{found}”), là ghi chú hay thừa dấu nháy kép; không đọc các dòng đó, tách ra từng dòng nếu là số liệu',
	stray_quote: 'dấu nháy kép không thành cặp gần “{found}”; đã đọc từng dòng riêng, kiểm tra dòng này',
	too_many_rows: 'có {found} dòng, chỉ đọc đến {expected} dòng; tách thành nhiều tệp',
	too_many_columns: 'có {found} cột, chỉ đọc đến {expected} cột; bỏ các cột thừa',
	far_cells: '{count} ô nằm quá cột {expected} (ô {found}) nên không đọc; chuyển vào bảng nếu là số liệu',
	broken_workbook: 'sổ Excel bị hỏng (phần “{part}”); mở bằng Excel, để Excel sửa rồi lưu lại',
	workbook_too_large:
		'sổ Excel phình quá lớn khi giải nén (phần “{part}”, giới hạn {expected} MB); chép bảng sang sổ mới rồi lưu lại',
	workbook_many_parts: 'sổ Excel gồm {found} phần, nhiều hơn {expected}; chép bảng sang sổ mới rồi lưu lại',
	workbook_bad_part: 'sổ Excel có phần không an toàn (“{part}”); không mở tệp này, lấy lại tệp từ nơi gửi',
	too_many_sheets: 'sổ Excel có {found} trang, chỉ đọc đến {expected} trang; tách thành nhiều tệp',
	hidden_columns: 'các cột {found} bị ẩn nhưng vẫn được đọc; bỏ ẩn để kiểm tra',
	not_json: 'không đọc được JSON; khôi phục tệp gốc rồi sửa lại từng chỗ',
	missing_field: 'thiếu mục “{field}”; bổ sung vào tệp',
	bad_field: 'mục “{field}” ghi “{found}”, cần {expected}',
	bad_path: 'đường dẫn “{found}” không dùng được; chỉ dùng tên tệp .csv, .json trong chính thư mục này',
	path_twice: 'tệp “{found}” được nêu hai lần; bỏ một',
	table_not_listed: 'chưa nêu bảng “{path}”; bổ sung vào danh sách',
	hash_differs: 'tệp đã đổi so với mã kiểm tra ghi trong datapackage.json',
	missing_column: 'thiếu cột “{columnName}”; cần đủ các cột: {expected}',
	unknown_column: 'cột “{columnName}” không có trong bảng này nên không dùng; các cột: {expected}',
	column_twice: 'cột “{columnName}” có hai lần; bỏ một',
	row_length: 'dòng có {found} ô, cần {expected}; kiểm tra dấu phẩy và dấu nháy',
	empty_cell: 'ô “{columnName}” để trống; điền giá trị',
	unreadable_text: 'ô “{columnName}” có ký tự không đọc được: “{found}”; gõ lại',
	not_a_count: '“{columnName}” ghi “{found}”, không phải số đếm; cần số nguyên không âm ({expected})',
	not_a_number: '“{columnName}” ghi “{found}”, không phải số ({expected})',
	not_a_share: '“{columnName}” ghi “{found}”, cần tỷ lệ từ 0 đến 1 ({expected})',
	not_a_date: '“{columnName}” ghi “{found}”, cần ngày dạng {expected}',
	not_a_period: '“{columnName}” ghi “{found}”, cần kỳ dạng {expected}',
	not_a_quarter: '“{columnName}” ghi “{found}”, cần quý dạng {expected}',
	not_a_unit_id: '“{columnName}” ghi “{found}”, không phải mã đơn vị ({expected})',
	not_an_indicator_id: '“{columnName}” ghi “{found}”, không phải mã chỉ tiêu ({expected})',
	not_one_of: '“{columnName}” ghi “{found}”, cần một trong: {expected}',
	layout_unknown:
		'không nhận ra bảng số liệu; cần dòng tiêu đề có tên đơn vị hoặc tên chỉ tiêu (giám sát, tiếp công dân…)',
	no_figures: 'tệp không có số liệu nào để nhận; kiểm tra các ô còn trống',
	plans_only: 'tệp chỉ có số kế hoạch, không có kết quả thực hiện; gửi kèm cột thực hiện',
	quarter_unknown:
		'không rõ số liệu của quý nào; ghi “Quý I/2024” ở tiêu đề, tên trang tính hoặc tên tệp, hoặc chọn quý',
	period_conflict: 'hai chỗ ghi kỳ khác nhau: “{found}” và “{other}”; chưa nhận số liệu này, sửa cho khớp',
	period_not_begun:
		'kỳ “{found}” chưa bắt đầu mà đã có số liệu; kiểm tra năm có gõ nhầm không, nếu nhầm thì sửa rồi gửi lại',
	period_long_past:
		'kỳ “{found}” đã qua hơn mười năm; kiểm tra năm có gõ nhầm không, nếu nhầm thì sửa rồi gửi lại',
	period_not_quarter:
		'“{found}” không phải một quý hay một tháng; gửi riêng số liệu từng quý hoặc từng tháng',
	months_incomplete:
		'{period} mới có số liệu của {found}; đủ ba tháng mới thành quý, bổ sung tháng còn thiếu',
	indicator_unknown:
		'không rõ cột “{columnName}” là số liệu của chỉ tiêu nào; ghi tên chỉ tiêu ở tiêu đề bảng hoặc đầu cột',
	unknown_measure:
		'“{found}” không phải chỉ tiêu nào trong danh mục nên không dùng; sửa tên nếu là chỉ tiêu cần báo cáo',
	similar_measure:
		'“{found}” gần giống chỉ tiêu “{proposed}” nhưng không trùng nên không dùng; nếu đúng thì sửa lại tên',
	columns_not_used: 'các cột không phải kết quả của kỳ nên không tính: {found}',
	part_not_used: 'dòng “{found}” là một phần của dòng trên nên không cộng thêm',
	total_differs:
		'dòng hoặc cột tổng “{columnName}” ghi {found}, nhưng cộng lại được {sum}; kiểm tra từng số và số tổng',
	part_exceeds: '“{columnName}” ghi {found}, nhiều hơn số {other} mà nó là một phần; kiểm tra lại cả hai số',
	sheet_not_used:
		'trang “{found}” không nêu đơn vị hay chỉ tiêu nào nên không đọc; kiểm tra nếu trang có số liệu',
	hidden_sheet:
		'trang “{found}” bị ẩn nhưng có số liệu được đọc; bỏ ẩn để kiểm tra, hoặc xóa trang nếu không dùng',
	hidden_rows: 'các dòng {found} bị ẩn nhưng vẫn được đọc; bỏ ẩn để kiểm tra, hoặc xóa nếu không dùng',
	formula_values:
		'{count} số lấy từ giá trị đã tính sẵn của công thức; nếu nghi ngờ thì mở bằng Excel, tính lại rồi lưu',
	unit_unknown:
		'không rõ số liệu của đơn vị nào; ghi tên xã, thị trấn ở tiêu đề, tên trang tính hoặc tên tệp',
	units_conflict:
		'tiêu đề và tên trang tính, tên tệp ghi hai đơn vị khác nhau ({found}, {other}); sửa cho khớp rồi thử lại',
	unit_missing: 'dòng có số liệu nhưng ô “{columnName}” để trống; điền tên đơn vị',
	unit_from_above:
		'ô “{columnName}” để trống, hiểu là tiếp của “{found}” ở dòng trên; điền tên nếu không phải',
	unknown_name: 'không có đơn vị “{found}” trong danh mục; sửa tên hoặc bỏ dòng này',
	similar_name: '“{found}” gần giống {proposed} nhưng không trùng; nếu đúng là đơn vị này thì sửa lại tên',
	ambiguous_name: '“{found}” có thể là {proposed}; ghi rõ xã, thị trấn hay huyện',
	code_and_name_differ: 'tên “{found}” và mã “{other}” ({proposed}) không cùng một đơn vị; sửa một trong hai',
	unknown_body:
		'không rõ “{found}” ở cột “{columnName}” là ai; ghi HĐND, Thường trực HĐND, Ban, Tổ đại biểu hoặc đại biểu',
	negative_count: '“{columnName}” ghi “{found}”, số âm; cần số đếm từ 0 trở lên ({expected})',
	fractional_count: '“{columnName}” ghi “{found}”, số lẻ hoặc phần trăm; cần số đếm nguyên ({expected})',
	wrong_counting_word:
		'“{columnName}” ghi “{found}”, chỉ tiêu này đếm bằng “{expected}”; kiểm tra số có đúng cột không',
	unclear_number:
		'“{columnName}” ghi “{found}”, không rõ là phần nghìn hay số lẻ; ghi lại không có dấu ({expected})',
	cell_error: 'ô “{columnName}” báo lỗi “{found}”; sửa công thức hoặc gõ số ({expected})',
	cell_uncalculated:
		'ô “{columnName}” là công thức chưa tính (“{found}”); mở bằng Excel, lưu lại hoặc gõ số ({expected})',
	merged_figure:
		'ô “{columnName}” gộp qua nhiều dòng nên không rõ “{found}” là số của đơn vị nào; bỏ gộp ô rồi điền từng dòng',
	said_missing: 'ô “{columnName}” ghi “{found}”: coi là chưa có số liệu, không phải số 0',
	thousands_read: '“{found}” hiểu là {value} (dấu chấm ngăn hàng nghìn)',
	huge_count:
		'“{columnName}” ghi “{found}”, lớn bất thường với một đơn vị trong một quý; kiểm tra có phải hai số viết liền',
	unknown_unit: 'đơn vị “{found}” không có trong units.csv; sửa mã hoặc bổ sung đơn vị',
	unknown_indicator: 'chỉ tiêu “{found}” không có trong indicators.csv; sửa mã hoặc bổ sung chỉ tiêu',
	unknown_meeting: 'hội nghị “{found}” không có trong meetings.csv; sửa ngày hoặc bổ sung hội nghị',
	unit_not_valid_then: 'đơn vị “{found}” không tồn tại trong kỳ {period}; kiểm tra kỳ hoặc mã đơn vị',
	wrong_level: 'chỉ tiêu “{found}” chỉ tính ở cấp {expected}, đơn vị này ở cấp {level}',
	wrong_frequency: '“{columnName}” ghi “{found}”, chỉ tiêu này báo cáo theo {expected}',
	after_cut_off: 'kỳ “{found}” sau ngày chốt số liệu {expected} nên chưa dùng; đổi dataCutOff khi đã đến kỳ',
	unit_or_kind: 'kế hoạch phải ghi đúng một trong hai: đơn vị hoặc loại đơn vị (đang ghi “{found}”)',
	comparison_incomplete: 'so sánh ghi “{found}” chưa đủ; cần {expected}',
	span_backwards: '“{columnName}” ghi “{found}”, ngày kết thúc trước ngày bắt đầu ({expected})',
	same_fact_twice: 'cùng một số liệu với dòng {otherRow} của {otherFile}; chỉ tính một lần',
	illustrative_replaced: 'số minh họa này được thay bằng số báo cáo ở dòng {otherRow} của {otherFile}',
	conflict:
		'ghi {found}, nhưng dòng {otherRow} của {otherFile} ghi {other} cho cùng một số liệu; giữ một, không cộng',
	mixed_grain:
		'kỳ “{found}” khác cách ghi với dòng {otherRow} của {otherFile} (“{other}”); ghi thống nhất theo quý, tháng hoặc ngày',
	same_id_twice: 'mã “{found}” đã có ở dòng {otherRow} của {otherFile}; mỗi mã một dòng',
	overlapping_spans: 'thời gian của “{found}” chồng lên dòng {otherRow} của {otherFile}; sửa ngày'
};
