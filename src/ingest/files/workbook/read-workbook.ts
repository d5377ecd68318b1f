import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../../judged.ts';
import { isError } from '../../judged.ts';
import type { Grid, OnProgress } from '../grid.ts';
import type { Archive } from '../zip/archive.ts';
import { readContents } from './contents.ts';
import { readSheet, type Workbook } from './read-sheet.ts';
import { partOf, relationshipsOf, type Relationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles } from './styles.ts';

type Reading = Judged<readonly Grid[] | null>;

const USUAL_PART = 'xl/workbook.xml';

const failed = (problem: Problem): Reading => ({ value: null, problems: [problem] });

/** All sheets of figures, in the workbook's order; charts and dialogs are none. */
function readSheets(workbook: Workbook, relationships: Relationships, onprogress?: OnProgress): Reading {
	const { sheets } = workbook.contents;
	const grids: Grid[] = [];
	const problems: Problem[] = [];
	for (const [index, sheet] of sheets.entries()) {
		onprogress?.(index / sheets.length);
		const target = relationships.byId.get(sheet.relationship);
		if (target === undefined) return failed(workbook.archive.broken(sheet.name));
		if (target.type !== 'worksheet') continue;
		const { value, problems: told } = readSheet(workbook, sheet, target.part);
		problems.push(...told);
		if (value === null || told.some(isError)) return { value: null, problems };
		grids.push(value);
	}
	return { value: grids, problems };
}

/** A workbook's sheets as grids. One part that cannot be trusted and nothing of it is used. */
export function readWorkbook(file: string, archive: Archive, onprogress?: OnProgress): Reading {
	const roots = relationshipsOf(file, archive, '');
	const part = partOf(roots, 'officeDocument') ?? USUAL_PART;
	const contents = readContents(file, archive, part);
	const relationships = relationshipsOf(file, archive, part);
	const strings = readSharedStrings(file, archive, partOf(relationships, 'sharedStrings'));
	const styles = readStyles(file, archive, partOf(relationships, 'styles'));
	const fault = [roots, contents, relationships, strings, styles].find(
		({ problem }) => problem !== null
	)?.problem;
	if (fault) return failed(fault);
	const lookups = { shared: strings.cells, shown: styles.shown, is1904: contents.is1904 };
	return readSheets({ file, archive, lookups, contents }, relationships, onprogress);
}
