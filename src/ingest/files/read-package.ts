import { problemAt } from '../problem-at.ts';
import { finish } from './finish.ts';
import type { FileReading, OnProgress } from './grid.ts';
import { refused } from './refuse.ts';
import { nameDiffers } from './sniff/name-differs.ts';
import { looksLikeWorkbook, packageKind } from './sniff/package-kind.ts';
import type { Judge } from './text/judge-words.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { Archive } from './zip/archive.ts';
import { directoryOf } from './zip/directory.ts';
import { guardMembers } from './zip/guard.ts';

function readGuarded(file: string, archive: Archive, judge: Judge, onprogress?: OnProgress): FileReading {
	const { value: grids, problems: told } = readWorkbook(file, archive, onprogress);
	if (grids === null) return refused(...told);
	const problems = [...nameDiffers(file, 'workbook'), ...told];
	return finish({ file, grids, problems, encoding: 'xlsx' }, judge);
}

/** A zip: a workbook behind its guard, or something else that is refused by its own name. */
export function readPackage(
	file: string,
	bytes: Uint8Array,
	judge: Judge,
	onprogress?: OnProgress
): FileReading {
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
	if (fault !== null) return refused(fault);
	return readGuarded(file, new Archive(file, bytes, members), judge, onprogress);
}
