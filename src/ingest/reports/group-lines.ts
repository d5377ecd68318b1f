import { textAt, type Line } from './lines.ts';
import { isCommune } from './no-data.ts';
import type { Walk } from './walk.ts';

/** "I", "II.", "A": the mark of a group in a list whose members have figures, or none. */
const GROUP_MARK = /^\s*([IVX]{1,5}|[A-H])\s*(?:[.):/-]|$)/u;

const isMarked = ({ columns }: Walk, line: Line): boolean =>
	columns.some(
		({ holds, index }) => (holds === 'ordinal' || holds === 'unit') && GROUP_MARK.test(textAt(line, index))
	);

const nameIn = ({ columns }: Walk, line: Line): string => {
	const column = columns.find(({ holds }) => holds === 'unit');
	return column === undefined ? '' : textAt(line, column.index);
};

/** Whether no commune of the table is numbered as groups are: "I. Xã Sài Sơn, II. Xã Yên Sơn" has no groups. */
function hasGroups(walk: Walk): boolean {
	walk.hasGroups ??= !walk.table.lines.some(
		(line) => isMarked(walk, line) && walk.reader.unitNamed(nameIn(walk, line)).kind === 'found'
	);
	return walk.hasGroups;
}

/** "I | Vùng bán sơn địa | 7": the sum of the communes of a group, which is checked like any other sum. */
export function isGroupSum(walk: Walk, line: Line): boolean {
	const text = nameIn(walk, line);
	if (text === '' || !isMarked(walk, line) || isCommune(text)) return false;
	const { unit, indicator } = walk.reader.read(text);
	return unit.kind === 'unknown' && indicator === null && hasGroups(walk);
}
