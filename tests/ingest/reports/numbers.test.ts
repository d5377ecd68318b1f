import { describe } from 'vitest';
import { tryCases, type Case } from './understood.ts';

const cell = (is: string, text: string, count: number | null, codes: readonly string[] = []): Case => ({
	is,
	text: `Đơn vị;Quý;Tiếp công dân\nSài Sơn;I/2024;5\nĐông Yên;I/2024;${text}\n`,
	facts: ['sai-son reception 5', ...(count === null ? [] : [`dong-yen reception ${count}`])],
	codes
});

describe('a figure as officials write it is the figure', () => {
	tryCases([
		cell('plain', '12', 12),
		cell('two digits', '03', 3),
		cell('zero', '0', 0),
		cell('Vietnamese thousands', '1.234', 1234),
		cell('Vietnamese thousands and decimals', '"1.234,0"', 1234),
		cell('blank thousands', '1 234', 1234),
		cell('thousands by a no-break space', '1\u00a0234', 1234),
		cell('whole with a decimal comma', '"12,0"', 12),
		cell('whole with a decimal point', '12.0', 12),
		cell('the counting word', '12 buổi', 12),
		cell('the counting word without a blank', '12buổi', 12),
		cell('full-width figures', '\uff11\uff12', 12),
		cell('blanks around', '  12\u00a0 ', 12),
		cell('a dash is none', '-', 0),
		cell('a long dash is none', '–', 0),
		cell('none in words', 'không', 0),
		cell('none in words, longer', 'Không có', 0),
		cell('empty is missing', '', null),
		cell('dots are missing', '…', null),
		cell('N/A is missing', 'N/A', null),
		cell('not yet reported is missing', 'chưa báo cáo', null)
	]);
});

describe('what is no count is named and not stored', () => {
	tryCases([
		cell('negative', '-3', null, ['negative_count']),
		cell('negative in brackets', '(3)', null, ['negative_count']),
		cell('a fraction with a comma', '"2,5"', null, ['fractional_count']),
		cell('a fraction with a point', '2.5', null, ['fractional_count']),
		cell('a percentage', '104%', null, ['fractional_count']),
		cell('thousands by a comma are unclear', '"1,234"', null, ['unclear_number']),
		cell('another counting word', '12 phiên', null, ['wrong_counting_word']),
		cell('a mark that may mean anything', 'x', null, ['not_a_count']),
		cell('NaN', 'NaN', null, ['not_a_count']),
		cell('infinity', 'Infinity', null, ['not_a_count']),
		cell('hexadecimal', '0x1F', null, ['not_a_count']),
		cell('scientific', '1e3', null, ['not_a_count']),
		cell('a sum', '2+1', null, ['not_a_count']),
		cell('a range', '2-3', null, ['not_a_count']),
		cell('about', '~3', null, ['not_a_count']),
		cell('a footnote mark', '3²', null, ['not_a_count']),
		cell('a date', '12/3/2024', null, ['not_a_count']),
		cell('an error value', '#REF!', null, ['cell_error']),
		cell('a formula', '=SUM(A1:A3)', null, ['cell_uncalculated']),
		cell('far too many', '123456789012', null, ['not_a_count']),
		cell('unusually many are stored and named', '15025', 15025, ['huge_count'])
	]);
});
