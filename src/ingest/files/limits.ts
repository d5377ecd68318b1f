const MEGABYTE = 1024 * 1024;

/** What one file may cost. Every limit is counted while reading: what a file says of itself may be a lie. */
export const LIMITS = {
	fileBytes: 20 * MEGABYTE,
	members: 200,
	inflatedBytes: 100 * MEGABYTE,
	/** Above the first megabyte no member may grow more than this. */
	ratio: 200,
	ratioFreeBytes: MEGABYTE,
	sheets: 50,
	sheetRows: 20_000,
	columns: 200,
	/** As many as a spreadsheet program shows. */
	textRows: 1_048_576,
	textColumns: 16_384
} as const;

export const megabytes = (bytes: number): number => Math.ceil((bytes / MEGABYTE) * 10) / 10;
