import { describe, expect, it } from 'vitest';
import { buildCube } from '#cube/build-cube.ts';
import { changesBetween, standAt, type FigureChange, type Stand, type Version } from '#cube/changes.ts';
import type { QuarterCell, YearCell } from '#domain/cell.ts';
import type { Register } from '#domain/package.ts';
import { atOnce } from '#domain/steps.ts';
import { REGISTER, cell, indicatorId, quarter, unitId } from './register.ts';

const whole = (register: Partial<Register>): Register => ({
	...REGISTER,
	lineage: [],
	outsideParts: [],
	targets: [],
	published: [],
	meetings: [],
	conclusions: [],
	events: [],
	decks: [],
	...register
});
const version = (
	quarters: readonly QuarterCell[] = [],
	years: readonly YearCell[] = [],
	more: Partial<Register> = {}
): Version => {
	const register = whole(more);
	return { register, cube: buildCube(register, { quarters: [...quarters], years: [...years] }) };
};
const year = (loose: Partial<YearCell> = {}): YearCell => ({
	unit: unitId('lasting'),
	year: 2023,
	indicator: indicatorId('yearly'),
	body: 'joint',
	value: 5,
	illustrative: false,
	...loose
});

const shown = ({ state, value }: Stand): string => (value === null ? state : `${state} ${value}`);
const line = ({ unit, span, indicator, before, after }: FigureChange): string =>
	`${unit} ${span} ${indicator}: ${shown(before)} -> ${shown(after)}`;
const changes = (before: Version, after: Version): string[] =>
	atOnce(changesBetween(before, after)).map(line);

describe('between two versions of the data', () => {
	it('a yearly figure comes, goes or changes, and the same one is no change', () => {
		const one = version([], [year()]);
		expect(changes(version(), one)).toEqual(['lasting 2023 yearly: missing -> reported 5']);
		expect(changes(one, version())).toEqual(['lasting 2023 yearly: reported 5 -> missing']);
		const two = version([], [year({ body: 'board', value: 1 }), year()]);
		expect(changes(one, two)).toEqual(['lasting 2023 yearly: reported 5 -> reported 6']);
		const turned = version([], [year(), year({ body: 'board', value: 1 })]);
		expect(changes(two, turned)).toEqual([]);
	});

	it('a yearly figure that is no longer invented has changed', () => {
		const [invented] = atOnce(
			changesBetween(version([], [year({ illustrative: true })]), version([], [year()]))
		);
		expect(invented?.before.illustrative).toBe(true);
		expect(invented?.after.illustrative).toBe(false);
	});

	it('the newest time comes first, a year after the quarters of the next', () => {
		const after = version(
			[cell({ quarter: '2024-Q1' }), cell({ quarter: '2024-Q2' }), cell({ unit: 'old', quarter: '2024-Q1' })],
			[year(), year({ year: 2025 })]
		);
		expect(changes(version(), after)).toEqual([
			'lasting 2025 yearly: missing -> reported 5',
			'lasting 2024-Q2 hearing: missing -> reported 1',
			'lasting 2024-Q1 hearing: missing -> reported 1',
			'old 2024-Q1 hearing: missing -> reported 1',
			'lasting 2023 yearly: missing -> reported 5'
		]);
	});

	it('what one of them does not know did not apply there', () => {
		const fewer = version([], [], {
			indicators: REGISTER.indicators.filter(({ indicator }) => indicator !== 'hearing')
		});
		expect(standAt(fewer, unitId('lasting'), quarter('2024-Q1'), indicatorId('hearing')).state).toBe(
			'not-applicable'
		);
		expect(changes(fewer, version([cell()]))).toContain(
			'lasting 2024-Q1 hearing: not-applicable -> reported 1'
		);
	});

	it('before the data begin a figure is missing where the unit stood, and did not apply where it did not', () => {
		const before = (unit: string): string =>
			shown(standAt(version(), unitId(unit), quarter('2020-Q1'), indicatorId('hearing')));
		expect(before('lasting')).toBe('missing');
		expect(before('new')).toBe('not-applicable');
	});
});
