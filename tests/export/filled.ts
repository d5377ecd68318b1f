import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { styleIndex } from '#export/workbook/styles.ts';

const REPORT = 'xl/worksheets/sheet1.xml';

const cellXml = (reference: string, style: string, value: string | number): string =>
	typeof value === 'number'
		? `<c r="${reference}" s="${style}"><v>${value}</v></c>`
		: `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook with values typed into its first sheet, and with its sums calculated where `sum` is given. */
export function filled(
	bytes: Uint8Array,
	values: ReadonlyMap<string, number | string>,
	sum: string | null = null
): Uint8Array {
	const parts = unzipSync(bytes);
	const xml = strFromU8(parts[REPORT] ?? new Uint8Array());
	let count = 0;
	const typed = xml.replace(/<c r="([A-Z]+\d+)" s="(\d+)"\/>/g, (empty, reference: string, style: string) => {
		const value = values.get(reference);
		if (value === undefined) return empty;
		count += 1;
		return cellXml(reference, style, value);
	});
	if (count !== values.size) throw new Error(`Only ${count} of ${values.size} cells are there to be filled`);
	return zipSync({
		...parts,
		[REPORT]: strToU8(sum === null ? typed : typed.replaceAll('</f>', `</f><v>${sum}</v>`))
	});
}

/** The cells of the first sheet that are to be filled with counts. */
export function cellsToFill(bytes: Uint8Array): readonly string[] {
	const xml = strFromU8(unzipSync(bytes)[REPORT] ?? new Uint8Array());
	const empty = new RegExp(`<c r="([A-Z]+\\d+)" s="${styleIndex('count')}"/>`, 'g');
	return [...xml.matchAll(empty)].map(([, reference]) => reference ?? '');
}
