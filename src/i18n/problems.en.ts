import type { ProblemCode } from '#domain/problem-codes.ts';

/** The same in English, code for code. */
export const problemsEn: Readonly<Record<ProblemCode, string>> = {
	missing_file: 'datapackage.json lists this file but it is not there; copy it in or take it off the list',
	unknown_file: 'this file is none of the known tables and is not used; rename it if it holds figures',
	empty_file: 'the file is empty; it needs at least its header row',
	not_utf8: 'the file is not UTF-8; save it as “CSV UTF-8”',
	broken_quotes: 'a double quote opens and never closes; mend this cell and save again',
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
