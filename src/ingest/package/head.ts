import type { PackageHead } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../judged.ts';
import { problemAt, quoted } from '../problem-at.ts';
import type { CellReader } from '../schema/column.ts';
import { isoDate, quarter, text } from '../schema/readers.ts';
import { fieldOf } from './json.ts';

/** The file that describes all others. */
export const DESCRIPTOR = 'datapackage.json';

/** Reads the head of the parsed descriptor; null when any field is missing or wrong. */
export function readHead(json: unknown): Judged<PackageHead | null> {
	const problems: Problem[] = [];
	const field = <T>(name: string, read: CellReader<T>): T | null => {
		const found = fieldOf(json, name);
		const reading = typeof found === 'string' && found.trim() !== '' ? read(found) : null;
		if (reading !== null && 'value' in reading) return reading.value;
		problems.push(
			reading === null
				? problemAt('missing_field', { file: DESCRIPTOR }, { field: name })
				: problemAt(
						'bad_field',
						{ file: DESCRIPTOR },
						{ field: name, found: quoted(String(found)), expected: reading.expected }
					)
		);
		return null;
	};
	const [name, titleVi, titleEn] = [field('name', text), field('titleVi', text), field('titleEn', text)];
	const [dataCutOff, defaultView] = [field('dataCutOff', isoDate), field('defaultView', quarter)];
	if (name === null || titleVi === null || titleEn === null || dataCutOff === null || defaultView === null)
		return { value: null, problems };
	return { value: { name, titleVi, titleEn, dataCutOff, defaultView }, problems };
}
