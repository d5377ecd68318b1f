/** What the script of a copy to carry reads: everything it shows is already in words. */
export interface PortableShow {
	/** What can be marked, page by page. */
	readonly marks: readonly (readonly string[])[];
	readonly units: readonly { readonly key: string; readonly name: string }[];
	/** Name of every mark. */
	readonly names: Readonly<Record<string, string>>;
	readonly titles: readonly string[];
	/** What the presenter says on each page; empty where there is nothing. */
	readonly notes: readonly string[];
	/** Columns of the rows. */
	readonly head: readonly string[];
	/** Each row as its cells. */
	readonly rows: readonly (readonly string[])[];
	/** Page → mark → places in `rows`. null: the rows could not be had when the copy was made. */
	readonly behind: readonly Readonly<Record<string, readonly number[]>>[] | null;
	readonly words: {
		readonly rowsOf: string;
		readonly none: string;
		readonly failed: string;
		readonly return: string;
		readonly find: string;
		readonly findUnit: string;
		readonly keysTitle: string;
		readonly jump: string;
		readonly note: string;
		readonly noNote: string;
		readonly blackScreen: string;
	};
	readonly keys: readonly { readonly keys: string; readonly does: string }[];
}
