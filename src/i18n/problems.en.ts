import type { ProblemCode } from '#domain/problem-codes.ts';

/** The same in English, code for code. */
export const problemsEn: Readonly<Record<ProblemCode, string>> = {
	missing_file: 'datapackage.json lists this file but it is not there; copy it in or take it off the list',
	unreadable_file: 'the file cannot be opened; check its name, its path and whether you may read it',
	unknown_file: 'this file is none of the known tables and is not used; rename it if it holds figures',
	empty_file: 'the file is empty; it needs at least its header row',
	not_utf8: 'the file is not UTF-8; save it as “CSV UTF-8”',
	broken_quotes: 'a double quote opens and never closes; mend this cell and save again',
	file_too_large: 'the file has {found} MB, at most {expected} MB are read; split it into smaller files',
	name_differs: 'the name is “{found}” but the content is {actual}; it was read by its content',
	old_workbook:
		'this is an old Excel workbook (.xls); open it in Excel and save it as “Excel Workbook (.xlsx)”',
	binary_workbook:
		'this is a binary Excel workbook (.xlsb); open it in Excel and save it as “Excel Workbook (.xlsx)”',
	protected_workbook:
		'this workbook is locked with a password; open it in Excel, remove the password and save again',
	open_document: 'this is an OpenDocument file (LibreOffice); open it and save it as .xlsx or CSV',
	text_document:
		'this is a text document (Word or RTF), not a spreadsheet; copy the table into Excel and save it as .xlsx',
	presentation_file: 'this is a presentation, not a spreadsheet; give the spreadsheet as .xlsx or CSV',
	old_office_file:
		'this is an old Office file of another kind; open it where it was made and save it as .xlsx',
	archive_file: 'this is an archive; unpack it and drop the spreadsheets inside',
	parquet_file: 'this is a Parquet file; export it as CSV or .xlsx and try again',
	database_file: 'this is a database file; export the table as CSV or .xlsx and try again',
	pdf_file:
		'this is a PDF; figures cannot be taken from it safely; give the original spreadsheet (.xlsx, CSV)',
	picture_file: 'this is a picture; give the original spreadsheet (.xlsx, CSV) instead',
	web_page: 'this is a web page (HTML), whatever its name; open it in Excel and save it as .xlsx',
	xml_spreadsheet: 'this is an XML Spreadsheet 2003; open it in Excel and save it as .xlsx',
	xml_file: 'this is an XML file, not a spreadsheet; export it as CSV or .xlsx',
	json_file: 'this is a JSON file, not a spreadsheet; export it as CSV or .xlsx',
	binary_file:
		'this is neither text nor a spreadsheet (it holds NUL bytes); check the file and give .xlsx or CSV',
	unknown_encoding: 'the encoding of the file cannot be told; save it as “CSV UTF-8” or .xlsx',
	legacy_encoding: 'the file is in the old encoding {encoding}; it was turned into Unicode',
	doubtful_encoding:
		'the encoding was taken for {encoding} on little evidence; check the accented letters, or save as “CSV UTF-8”',
	mixed_encodings:
		'{count} lines are in {encoding}, the others in UTF-8; each was turned by itself, check the accented letters',
	legacy_cells:
		'{count} cells are typed for old {encoding} fonts (“{found}”); they were turned into Unicode (“{repaired}”)',
	double_encoded:
		'{count} cells were encoded twice (“{found}”); they were restored to “{repaired}”, check before accepting',
	text_lost:
		'{count} cells had already lost their accented letters (“{found}”) and cannot be restored; type them again or take the original file',
	rows_in_cell:
		'this cell holds whole rows (“{found}”): a note, or a double quote too many; they were not read, put each on its own row if they are figures',
	stray_quote: 'a double quote without its pair near “{found}”; lines were read one by one, check this row',
	too_many_rows: 'there are {found} rows, at most {expected} are read; split the file',
	too_many_columns: 'there are {found} columns, at most {expected} are read; remove those not needed',
	far_cells:
		'{count} cells beyond column {expected} (at {found}) were not read; move them into the table if they are figures',
	broken_workbook:
		'the workbook is damaged (part “{part}”); open it in Excel, let it repair the file and save again',
	workbook_too_large:
		'the workbook grows too large when unpacked (part “{part}”, limit {expected} MB); copy the table into a new workbook',
	workbook_many_parts:
		'the workbook has {found} parts, more than {expected}; copy the table into a new workbook',
	workbook_bad_part:
		'the workbook holds an unsafe part (“{part}”); do not open it, ask the sender for another',
	too_many_sheets: 'the workbook has {found} sheets, at most {expected} are read; split the file',
	hidden_columns: 'the columns {found} are hidden but were read; show them to check',
	not_json: 'this is not JSON; restore the original and change it step by step',
	missing_field: 'the field “{field}” is missing; add it',
	bad_field: 'the field “{field}” is “{found}”; it must be {expected}',
	bad_path: 'the path “{found}” cannot be used; only .csv and .json names within this folder',
	path_twice: 'the file “{found}” is listed twice; remove one',
	table_not_listed: 'the table “{path}” is not listed; add it',
	hash_differs: 'the file differs from the check sum in datapackage.json',
	missing_column: 'the column “{columnName}” is missing; the columns are: {expected}',
	unknown_column:
		'the column “{columnName}” does not belong to this table and is not used; the columns are: {expected}',
	column_twice: 'the column “{columnName}” stands twice; remove one',
	row_length: 'the row has {found} cells, {expected} are needed; look for commas and quotes',
	empty_cell: 'the cell “{columnName}” is empty; fill it in',
	unreadable_text: 'the cell “{columnName}” holds unreadable characters: “{found}”; type it again',
	not_a_count: '“{columnName}” is “{found}”, not a count; a whole number, 0 or more ({expected})',
	not_a_number: '“{columnName}” is “{found}”, not a number ({expected})',
	not_a_share: '“{columnName}” is “{found}”; a share from 0 to 1 is needed ({expected})',
	not_a_date: '“{columnName}” is “{found}”; a date like {expected} is needed',
	not_a_period: '“{columnName}” is “{found}”; a period like {expected} is needed',
	not_a_quarter: '“{columnName}” is “{found}”; a quarter like {expected} is needed',
	not_a_unit_id: '“{columnName}” is “{found}”, not a unit id ({expected})',
	not_an_indicator_id: '“{columnName}” is “{found}”, not an indicator id ({expected})',
	not_one_of: '“{columnName}” is “{found}”; it must be one of: {expected}',
	layout_unknown:
		'no table of figures was recognised; a header with names of units or indicators is needed (giám sát, tiếp công dân…)',
	no_figures: 'the file holds no figure to take in; look at the empty cells',
	plans_only: 'the file holds plan figures only, no results; add the column of results',
	quarter_unknown:
		'nothing tells the quarter of these figures; write “Quý I/2024” in the title, sheet name or file name, or choose one',
	period_conflict:
		'two places tell different periods: “{found}” and “{other}”; these figures are not taken, make the two agree',
	period_not_begun:
		'the period “{found}” has figures but has not begun; if the year is mistyped, correct it and send it again',
	period_long_past:
		'the period “{found}” is over ten years past; if the year is mistyped, correct it and send it again',
	period_not_quarter: '“{found}” is neither a quarter nor a month; send each quarter or month by itself',
	months_incomplete: '{period} has figures of {found} only; three months make a quarter, add the others',
	indicator_unknown:
		'nothing tells which indicator the column “{columnName}” is of; write it in the title or over the column',
	unknown_measure:
		'“{found}” is no indicator of the list and is not used; correct the name if it should be one',
	similar_measure:
		'“{found}” is like the indicator “{proposed}” but not the same and is not used; correct the name if it is that one',
	columns_not_used: 'columns that are no results of the period are not counted: {found}',
	part_not_used: 'the row “{found}” is a part of the row above and is not added to it',
	total_differs:
		'the total “{columnName}” says {found}, but the figures add up to {sum}; check each figure and the total',
	part_exceeds: '“{columnName}” says {found}, more than the {other} it is a part of; check both figures',
	sheet_not_used:
		'the sheet “{found}” names no unit and no indicator and is not read; check it if it holds figures',
	hidden_sheet:
		'the sheet “{found}” is hidden but figures were read from it; show it to check, or delete it if it is not used',
	hidden_rows:
		'the rows {found} are hidden but were read; show them to check, or delete them if they are not used',
	formula_values:
		'{count} figures are the stored values of formulas; in doubt, open the file in Excel, recalculate and save',
	unit_unknown:
		'nothing tells whose figures these are; write the commune in the title, sheet name or file name',
	units_conflict:
		'the title and the name of the sheet or file name two units ({found}, {other}); make them agree and try again',
	unit_missing: 'the row has figures but the cell “{columnName}” is empty; fill in the unit',
	unit_from_above:
		'the cell “{columnName}” is empty and is read as “{found}” of the row above; fill it in if that is wrong',
	unknown_name: 'there is no unit “{found}” in the register; correct the name or leave the row out',
	similar_name: '“{found}” is like {proposed} but not the same; correct the name if it is that unit',
	ambiguous_name: '“{found}” may be {proposed}; write xã, thị trấn or huyện before it',
	code_and_name_differ:
		'the name “{found}” and the code “{other}” ({proposed}) are not one unit; correct either',
	unknown_body:
		'nobody knows who “{found}” in “{columnName}” is; write HĐND, Thường trực HĐND, Ban, Tổ đại biểu or đại biểu',
	negative_count: '“{columnName}” is “{found}”, below zero; a count of 0 or more is needed ({expected})',
	fractional_count:
		'“{columnName}” is “{found}”, a fraction or a percentage; a whole count is needed ({expected})',
	wrong_counting_word:
		'“{columnName}” is “{found}”, but this indicator is counted in “{expected}”; is it the right column?',
	unclear_number:
		'“{columnName}” is “{found}”: thousands or decimals? write it without separators ({expected})',
	cell_error:
		'the cell “{columnName}” shows the error “{found}”; mend the formula or type the number ({expected})',
	cell_uncalculated:
		'the cell “{columnName}” is a formula without a value (“{found}”); open and save it in Excel, or type the number ({expected})',
	merged_figure:
		'the cell “{columnName}” is merged over several rows, so nothing tells whose figure “{found}” is; unmerge it and fill in each row',
	said_missing: 'the cell “{columnName}” says “{found}”: read as not reported, not as 0',
	thousands_read: '“{found}” is read as {value} (the point groups thousands)',
	huge_count:
		'“{columnName}” is “{found}”, unusually many for one unit in one quarter; were two numbers glued together?',
	unknown_unit: 'the unit “{found}” is not in units.csv; correct the id or add the unit',
	unknown_indicator: 'the indicator “{found}” is not in indicators.csv; correct the id or add it',
	unknown_meeting: 'the meeting “{found}” is not in meetings.csv; correct the date or add it',
	unit_not_valid_then: 'the unit “{found}” did not exist in {period}; check the period or the unit',
	wrong_level: 'the indicator “{found}” is counted at {expected} level only; this unit is at {level} level',
	wrong_frequency: '“{columnName}” is “{found}”; this indicator is reported by {expected}',
	after_cut_off:
		'the period “{found}” is after the cut-off {expected} and is not used yet; move dataCutOff when it is due',
	unit_or_kind: 'a target names exactly one: a unit or a kind of unit (it has “{found}”)',
	comparison_incomplete: 'the comparison “{found}” is incomplete; it needs {expected}',
	span_backwards: '“{columnName}” is “{found}”: the end is before the beginning ({expected})',
	same_fact_twice: 'the same fact as row {otherRow} of {otherFile}; counted once',
	illustrative_replaced:
		'this illustrative figure is replaced by the reported one in row {otherRow} of {otherFile}',
	conflict:
		'it says {found}, but row {otherRow} of {otherFile} says {other} for the same fact; keep one, never add them',
	mixed_grain:
		'the period “{found}” is of another grain than row {otherRow} of {otherFile} (“{other}”); use quarters, months or days throughout',
	same_id_twice: 'the id “{found}” already stands in row {otherRow} of {otherFile}; one row an id',
	overlapping_spans: 'the time of “{found}” overlaps row {otherRow} of {otherFile}; correct the dates'
};
