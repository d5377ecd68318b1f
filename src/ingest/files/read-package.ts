import { problemAt } from '../problem-at.ts';
import { finish } from './finish.ts';
import type { FileReading } from './grid.ts';
import { refused } from './refuse.ts';
import { nameDiffers } from './sniff/name-differs.ts';
import { looksLikeWorkbook, packageKind } from './sniff/package-kind.ts';
import type { Judge } from './text/judge-words.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { Archive } from './zip/archive.ts';
import { directoryOf } from './zip/directory.ts';
import { guardMembers } from './zip/guard.ts';

function readGuarded(file: string, archive: Archive, judge: Judge): FileReading {
	const { value: grids, problems: told } = readWorkbook(file, archive);
	if (grids === null) return refused(...told);
	const problems = [...nameDiffers(file, 'workbook'), ...told];
	return finish({ file, grids, problems, encoding: 'xlsx' }, judge);
}

/** A zip: a workbook behind its guard, or something else that is refused by its own name. */
export function readPackage(file: string, bytes: Uint8Array, judge: Judge): FileReading {
	const members = directoryOf(bytes);
	if (members === null) {
		const isWorkbook = looksLikeWorkbook(bytes);
		const broken = problemAt('broken_workbook', { file }, { part: 'zip' });
		return refused(isWorkbook ? broken : problemAt('archive_file', { file }, {}));
	}
	const kind = packageKind(
		bytes,
		members.map(({ name }) => name)
	);
	if (kind !== 'workbook') return refused(problemAt(kind, { file }, {}));
	const fault = guardMembers(file, members);
	return fault === null ? readGuarded(file, new Archive(file, bytes, members), judge) : refused(fault);
}
