import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';

export interface Field {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'date';
	readonly description: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
		readonly maximum?: number;
		readonly maxLength?: number;
	};
}

export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly type: string;
	readonly format: string;
	readonly mediatype: string;
	readonly encoding: string;
	readonly hash: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: readonly string[];
		readonly uniqueKeys?: readonly (readonly string[])[];
		readonly foreignKeys?: readonly ForeignKey[];
		readonly missingValues: readonly string[];
	};
}

export interface Descriptor {
	readonly $schema: string;
	readonly name: string;
	readonly title: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly licenses: readonly { readonly name: string }[];
	readonly dataCutOff: string;
	readonly defaultView: string;
	readonly resources: readonly Resource[];
}

/** A row as text; `line` is where a spreadsheet shows it. */
export type Row = Readonly<Record<string, string>>;

export interface Table {
	readonly resource: Resource;
	readonly text: string;
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}

export interface Package {
	readonly folder: string;
	readonly descriptor: Descriptor;
	readonly tables: readonly Table[];
}

const ROOT = join(import.meta.dirname, '..', '..');

export const OWN = 'datasets';
export const SECOND = 'tests/fixtures/second-district';

export const textOf = (folder: string, path: string): string =>
	readFileSync(join(ROOT, folder, path), 'utf8');

export const isThere = (folder: string, path: string): boolean => existsSync(join(ROOT, folder, path));

function tableOf(folder: string, resource: Resource): Table {
	const text = textOf(folder, resource.path);
	const { data, meta, errors } = papaparse.parse<Row>(text, { header: true, skipEmptyLines: false });
	if (errors.some((error) => error.type === 'Quotes')) throw new Error(`${resource.path}: unbalanced quotes`);
	const rows = data.at(-1)?.[meta.fields?.[0] ?? ''] === '' ? data.slice(0, -1) : data;
	return { resource, text, columns: meta.fields ?? [], rows };
}

export function packageAt(folder: string): Package {
	const descriptor = JSON.parse(textOf(folder, 'datapackage.json')) as Descriptor;
	return {
		folder,
		descriptor,
		// Presentations are no tables.
		tables: descriptor.resources
			.filter(({ format }) => format === 'csv')
			.map((resource) => tableOf(folder, resource))
	};
}

/** The rows of a table by its resource name; none where the package has no such table. */
export const rowsOf = (source: Package, name: string): readonly Row[] =>
	source.tables.find((table) => table.resource.name === name)?.rows ?? [];

/** The rows of every year together. */
export const activitiesOf = (source: Package): readonly Row[] =>
	source.tables.flatMap((table) => (table.resource.path.startsWith('activities/') ? table.rows : []));
