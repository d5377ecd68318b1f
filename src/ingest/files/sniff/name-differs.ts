import type { Problem } from '#domain/problem.ts';
import { problemAt } from '../../problem-at.ts';

const TEXT_NAMES = new Set(['csv', 'tsv', 'txt', 'tab', 'asc', 'prn', 'dat', '']);
const WORKBOOK_NAMES = new Set(['xlsx', 'xlsm', 'xltx', 'xltm', '']);

const extensionOf = (file: string): string => /\.([^./\\]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** A note where the name promises another kind of file than the bytes are. */
export function nameDiffers(file: string, kind: 'text' | 'workbook'): Problem[] {
	const extension = extensionOf(file);
	if ((kind === 'text' ? TEXT_NAMES : WORKBOOK_NAMES).has(extension)) return [];
	return [
		problemAt('name_differs', { file }, { found: `.${extension}`, actual: kind === 'text' ? 'CSV' : 'XLSX' })
	];
}
