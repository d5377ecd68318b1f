/** Why something was not kept. Words live in i18n; the code is stable snake_case, as of a Problem. */
export const FAILURES = {
	// the storage
	storage_unavailable: ['error'],
	storage_failed: ['error'],
	quota_exceeded: [],
	storage_busy: [],
	slots_damaged: [],
	newer_format: ['found', 'expected'],
	// what was to be kept
	nothing_to_keep: [],
	bad_figure: ['index'],
	figures_contradict: ['unit', 'period', 'indicator'],
	changed_meanwhile: ['count'],
	noted_meanwhile: [],
	// undo and redo
	unknown_import: [],
	already_undone: [],
	already_standing: [],
	set_aside: [],
	notes_apart: [],
	// a backup
	backup_not_json: [],
	backup_not_ours: [],
	backup_newer: ['found', 'expected'],
	backup_damaged: ['part'],
	backup_shape: ['field'],
	backup_contradicts: ['id']
} as const satisfies Record<string, readonly string[]>;

export type FailureCode = keyof typeof FAILURES;

/** The values the words of `Code` are filled with. */
export type FailureParams<Code extends FailureCode> = Readonly<
	Record<(typeof FAILURES)[Code][number], string | number>
>;

export interface Failure {
	readonly ok: false;
	readonly reason: FailureCode;
	readonly params: Readonly<Record<string, string | number>>;
}

/** A value, or the named reason why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A failure of a known code. */
export const failed = <Code extends FailureCode>(reason: Code, params: FailureParams<Code>): Failure => ({
	ok: false,
	reason,
	params
});
