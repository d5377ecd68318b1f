import type { Indicator } from '#domain/indicator.ts';
import type { Problem } from '#domain/problem.ts';
import type { Located } from '../problem-at.ts';
import type { Known } from './known.ts';
import { unknownIndicator } from './references.ts';
import { sameIdTwice } from './unique-ids.ts';

/** Indicators: ids are unique, and what they are a part of exists. */
export const judgeIndicators = (rows: readonly Located<Indicator>[], known: Known): Problem[] => [
	...sameIdTwice(rows, 'indicator', (indicator) => indicator.indicator),
	...rows.flatMap((row) => unknownIndicator(row, 'part_of', row.value.partOf, known))
];
