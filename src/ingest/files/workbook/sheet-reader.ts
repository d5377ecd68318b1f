import type { Cell, MergedRange } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { isOn, NO_ATTRIBUTES, type Attributes } from '../xml/attributes.ts';
import type { XmlReader } from '../xml/scan.ts';
import { addressOf, MOST_ROWS, rangeOf, type Address } from './address.ts';
import { cellOf, type Lookups } from './cell-of.ts';
import { RichText } from './rich-text.ts';
import { SheetRows } from './sheet-rows.ts';

/** Columns from 1, both included. */
export interface HiddenColumns {
	readonly first: number;
	readonly last: number;
}

const MOST_MERGED = 10_000;

const whole = (text: string | undefined): number | null =>
	text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;

/** Reads the XML of one sheet into rows. Positions left out follow on, as the format allows. */
export class SheetReader implements XmlReader {
	readonly rows = new SheetRows();
	readonly merged: MergedRange[] = [];
	readonly hiddenColumns: HiddenColumns[] = [];
	/** The sheet contradicts itself or the rest of the workbook. */
	isBroken = false;

	readonly #lookups: Lookups;
	readonly #inline = new RichText();
	#row = 0;
	#column = 0;
	#at: Address | null = null;
	#attributes: Attributes = NO_ATTRIBUTES;
	#hasFormula = false;
	#hasInline = false;
	#isValue = false;
	#value: string | null = null;

	constructor(lookups: Lookups) {
		this.#lookups = lookups;
	}

	get isTooLong(): boolean {
		return this.rows.count > LIMITS.sheetRows;
	}

	readonly open = (name: string, attributes: Attributes): boolean | undefined => {
		if (this.#at !== null) this.#openInCell(name);
		else if (name === 'c') this.#openCell(attributes);
		else if (name === 'row') this.#openRow(attributes);
		else this.#openOther(name, attributes);
		return this.isBroken || this.isTooLong ? false : undefined;
	};

	readonly text = (text: string): void => {
		if (this.#isValue) this.#value += text;
		else if (this.#hasInline) this.#inline.text(text);
	};

	readonly close = (name: string): void => {
		if (this.#at === null) return;
		if (name === 'v') this.#isValue = false;
		else if (name === 'c') this.#closeCell(this.#at);
		else this.#inline.close(name);
	};

	#openOther(name: string, attributes: Attributes): void {
		if (name === 'mergeCell') this.#merge(attributes.get('ref') ?? '');
		if (name === 'col' && isOn(attributes.get('hidden'))) this.#hideColumns(attributes);
	}

	#openRow(attributes: Attributes): void {
		this.#row = whole(attributes.get('r')) ?? this.#row + 1;
		this.#column = 0;
		if (isOn(attributes.get('hidden'))) this.rows.hide(this.#row);
	}

	#openCell(attributes: Attributes): void {
		const reference = attributes.get('r');
		const at = reference === undefined ? { row: this.#row, column: this.#column + 1 } : addressOf(reference);
		this.isBroken ||= at === null || at.row !== this.#row || at.row < 1 || at.row > MOST_ROWS;
		this.#at = at;
		this.#column = at?.column ?? this.#column;
		this.#attributes = attributes;
		this.#hasFormula = false;
		this.#hasInline = false;
		this.#value = null;
	}

	#openInCell(name: string): void {
		if (name === 'f') this.#hasFormula = true;
		else if (name === 'v') {
			this.#isValue = true;
			this.#value = '';
		} else if (name === 'is') {
			this.#hasInline = true;
			this.#inline.start();
		} else this.#inline.open(name);
	}

	#closeCell(at: Address): void {
		this.#at = null;
		const cell = this.#cell();
		this.isBroken ||= cell === null || !this.rows.put(at, cell);
	}

	#cell(): Cell | null {
		const written = {
			type: this.#attributes.get('t') ?? 'n',
			style: whole(this.#attributes.get('s')) ?? 0,
			hasFormula: this.#hasFormula,
			value: this.#value,
			inline: this.#hasInline ? this.#inline.end() : null
		};
		return cellOf(written, this.#lookups);
	}

	#merge(reference: string): void {
		const range = rangeOf(reference);
		if (range !== null && this.merged.length < MOST_MERGED) this.merged.push(range);
	}

	#hideColumns(attributes: Attributes): void {
		const [first, last] = [whole(attributes.get('min')), whole(attributes.get('max'))];
		if (first !== null && last !== null) this.hiddenColumns.push({ first, last });
	}
}
