import type { Problem } from './problem.ts';

interface ProblemKind {
	readonly severity: Problem['severity'];
	/** Names of the values its words are filled with. */
	readonly params: readonly string[];
}

const CELL = ['columnName', 'found', 'expected'] as const;
const OTHER_ROW = ['columnName', 'found', 'other', 'otherFile', 'otherRow'] as const;

/** Every problem reading can name: how grave it is and what its words are filled with. */
export const PROBLEM_KINDS = {
	// the file as a whole
	missing_file: { severity: 'error', params: [] },
	unreadable_file: { severity: 'error', params: [] },
	unknown_file: { severity: 'note', params: [] },
	empty_file: { severity: 'error', params: [] },
	not_utf8: { severity: 'error', params: [] },
	broken_quotes: { severity: 'error', params: [] },
	// what a dropped file turns out to be
	file_too_large: { severity: 'error', params: ['found', 'expected'] },
	name_differs: { severity: 'note', params: ['found', 'actual'] },
	old_workbook: { severity: 'error', params: [] },
	binary_workbook: { severity: 'error', params: [] },
	protected_workbook: { severity: 'error', params: [] },
	open_document: { severity: 'error', params: [] },
	text_document: { severity: 'error', params: [] },
	presentation_file: { severity: 'error', params: [] },
	old_office_file: { severity: 'error', params: [] },
	archive_file: { severity: 'error', params: [] },
	parquet_file: { severity: 'error', params: [] },
	database_file: { severity: 'error', params: [] },
	pdf_file: { severity: 'error', params: [] },
	picture_file: { severity: 'error', params: [] },
	web_page: { severity: 'error', params: [] },
	xml_spreadsheet: { severity: 'error', params: [] },
	xml_file: { severity: 'error', params: [] },
	json_file: { severity: 'error', params: [] },
	binary_file: { severity: 'error', params: [] },
	// how its text was written
	unknown_encoding: { severity: 'error', params: [] },
	legacy_encoding: { severity: 'note', params: ['encoding'] },
	doubtful_encoding: { severity: 'warning', params: ['encoding'] },
	mixed_encodings: { severity: 'warning', params: ['encoding', 'count'] },
	legacy_cells: { severity: 'note', params: ['encoding', 'found', 'repaired', 'count'] },
	double_encoded: { severity: 'warning', params: ['found', 'repaired', 'count'] },
	text_lost: { severity: 'warning', params: ['found', 'count'] },
	// the table as a whole
	stray_quote: { severity: 'warning', params: ['found'] },
	rows_in_cell: { severity: 'warning', params: ['found'] },
	too_many_rows: { severity: 'error', params: ['found', 'expected'] },
	too_many_columns: { severity: 'error', params: ['found', 'expected'] },
	far_cells: { severity: 'warning', params: ['found', 'count', 'expected'] },
	// a workbook
	broken_workbook: { severity: 'error', params: ['part'] },
	workbook_too_large: { severity: 'error', params: ['part', 'expected'] },
	workbook_many_parts: { severity: 'error', params: ['found', 'expected'] },
	workbook_bad_part: { severity: 'error', params: ['part'] },
	too_many_sheets: { severity: 'error', params: ['found', 'expected'] },
	hidden_columns: { severity: 'note', params: ['found'] },
	// datapackage.json
	not_json: { severity: 'error', params: [] },
	missing_field: { severity: 'error', params: ['field'] },
	bad_field: { severity: 'error', params: ['field', 'found', 'expected'] },
	bad_path: { severity: 'error', params: ['found'] },
	path_twice: { severity: 'error', params: ['found'] },
	table_not_listed: { severity: 'error', params: ['path'] },
	hash_differs: { severity: 'note', params: [] },
	// the shape of a table
	missing_column: { severity: 'error', params: ['columnName', 'expected'] },
	unknown_column: { severity: 'warning', params: ['columnName', 'found', 'expected'] },
	column_twice: { severity: 'error', params: ['columnName', 'found'] },
	row_length: { severity: 'error', params: ['found', 'expected'] },
	// one cell
	empty_cell: { severity: 'error', params: ['columnName'] },
	unreadable_text: { severity: 'error', params: CELL },
	not_a_count: { severity: 'error', params: CELL },
	not_a_number: { severity: 'error', params: CELL },
	not_a_share: { severity: 'error', params: CELL },
	not_a_date: { severity: 'error', params: CELL },
	not_a_period: { severity: 'error', params: CELL },
	not_a_quarter: { severity: 'error', params: CELL },
	not_a_unit_id: { severity: 'error', params: CELL },
	not_an_indicator_id: { severity: 'error', params: CELL },
	not_one_of: { severity: 'error', params: CELL },
	// a report as a whole, and its tables
	layout_unknown: { severity: 'error', params: [] },
	no_figures: { severity: 'error', params: [] },
	plans_only: { severity: 'error', params: [] },
	quarter_unknown: { severity: 'error', params: [] },
	period_conflict: { severity: 'error', params: ['found', 'other'] },
	period_not_quarter: { severity: 'error', params: ['found'] },
	months_incomplete: { severity: 'warning', params: ['found', 'period'] },
	indicator_unknown: { severity: 'error', params: ['columnName'] },
	unknown_measure: { severity: 'warning', params: ['columnName', 'found'] },
	similar_measure: { severity: 'warning', params: ['columnName', 'found', 'proposed'] },
	columns_not_used: { severity: 'note', params: ['found'] },
	part_not_used: { severity: 'note', params: ['columnName', 'found'] },
	total_differs: { severity: 'warning', params: ['columnName', 'found', 'sum'] },
	part_exceeds: { severity: 'warning', params: ['columnName', 'found', 'other'] },
	hidden_sheet: { severity: 'warning', params: ['found'] },
	hidden_rows: { severity: 'warning', params: ['found'] },
	sheet_not_used: { severity: 'note', params: ['found'] },
	formula_values: { severity: 'note', params: ['count'] },
	// whose figures a report's rows are
	unit_unknown: { severity: 'error', params: ['columnName'] },
	units_conflict: { severity: 'error', params: ['found', 'other'] },
	unit_missing: { severity: 'error', params: ['columnName'] },
	unit_from_above: { severity: 'warning', params: ['columnName', 'found'] },
	unknown_name: { severity: 'error', params: ['columnName', 'found'] },
	similar_name: { severity: 'error', params: ['columnName', 'found', 'proposed'] },
	ambiguous_name: { severity: 'error', params: ['columnName', 'found', 'proposed'] },
	code_and_name_differ: { severity: 'error', params: ['columnName', 'found', 'other', 'proposed'] },
	unknown_body: { severity: 'error', params: ['columnName', 'found'] },
	// a report's counts
	negative_count: { severity: 'error', params: CELL },
	fractional_count: { severity: 'error', params: CELL },
	wrong_counting_word: { severity: 'error', params: CELL },
	unclear_number: { severity: 'error', params: CELL },
	cell_error: { severity: 'error', params: CELL },
	cell_uncalculated: { severity: 'error', params: CELL },
	merged_figure: { severity: 'error', params: ['columnName', 'found'] },
	said_missing: { severity: 'note', params: ['columnName', 'found'] },
	thousands_read: { severity: 'note', params: ['found', 'value'] },
	huge_count: { severity: 'warning', params: ['columnName', 'found'] },
	period_not_begun: { severity: 'warning', params: ['found'] },
	period_long_past: { severity: 'warning', params: ['found'] },
	// one row against the register
	unknown_unit: { severity: 'error', params: ['columnName', 'found'] },
	unknown_indicator: { severity: 'error', params: ['columnName', 'found'] },
	unknown_meeting: { severity: 'error', params: ['columnName', 'found'] },
	unit_not_valid_then: { severity: 'error', params: ['columnName', 'found', 'period'] },
	wrong_level: { severity: 'error', params: ['columnName', 'found', 'expected', 'level'] },
	wrong_frequency: { severity: 'error', params: CELL },
	after_cut_off: { severity: 'warning', params: CELL },
	unit_or_kind: { severity: 'error', params: ['columnName', 'found'] },
	comparison_incomplete: { severity: 'error', params: CELL },
	span_backwards: { severity: 'error', params: CELL },
	// rows against each other
	same_fact_twice: { severity: 'note', params: OTHER_ROW },
	illustrative_replaced: { severity: 'note', params: OTHER_ROW },
	conflict: { severity: 'error', params: OTHER_ROW },
	mixed_grain: { severity: 'error', params: OTHER_ROW },
	same_id_twice: { severity: 'error', params: OTHER_ROW },
	overlapping_spans: { severity: 'error', params: OTHER_ROW }
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEM_KINDS;

/** The values the words of `Code` are filled with. */
export type ParamsOf<Code extends ProblemCode> = Readonly<
	Record<(typeof PROBLEM_KINDS)[Code]['params'][number], string | number>
>;
