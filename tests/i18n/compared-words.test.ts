import { beforeAll, describe, expect, it } from 'vitest';
import { behindFinding } from '#i18n/sentences/behind.ts';
import { measuredText } from '#i18n/sentences/measured.ts';
import { namesApart } from '#i18n/sentences/unit.ts';
import { allUnitsHave, plural } from '#i18n/plural.ts';
import { speechOf } from '#i18n/speech.ts';
import { plainText } from '#i18n/traced.ts';
import { quarterGrid } from '#indicators/grid.ts';
import type { Data } from '#indicators/scope.ts';
import { shipped } from '../indicators/read-data.ts';
import { selection, span } from '../indicators/small-data.ts';

const [vi, en] = [speechOf('vi'), speechOf('en')];
let data: Data;
beforeAll(async () => {
	data = await shipped();
});

function told(speech: typeof vi, indicator: string, quarter: string): string | null {
	const grid = quarterGrid(data, selection({ indicator, quarter }), 'target');
	const said = grid === null ? null : behindFinding(speech, grid, false);
	return said === null ? null : plainText(said);
}

it('names who stayed behind plan in both quarters, and of whom nobody can say', () => {
	expect(told(vi, 'reception', '2025-Q2')).toBe(
		'Tiếp công dân: 2 đơn vị dưới kế hoạch ở cả quý I/2025 và quý II/2025 (Tuyết Nghĩa và Phú Mãn); Đông Xuân dưới kế hoạch ở một kỳ, kỳ kia chưa có đủ số liệu'
	);
	expect(told(en, 'reception', '2024-Q1')).toContain('4 units behind plan in both');
	expect(told(vi, 'standing-meeting', '2025-Q2')).toContain('không có đơn vị nào');
	expect(told(vi, 'resolution', '2024-Q1')).toBeNull();
});

it('tells units of one name apart by their months, and leaves the others alone', () => {
	const spans = [
		span({ unit: 'a', name: 'Cộng Hòa', validTo: '2024-12-31' }),
		span({ unit: 'b', name: 'Cộng Hòa', validFrom: '2025-01-01', validTo: '2025-06-30' }),
		span({ unit: 'c', name: 'Sài Sơn', validTo: '2025-06-30' })
	];
	expect(namesApart(vi, spans)).toEqual(['Cộng Hòa, đến 12/2024', 'Cộng Hòa, 1–6/2025', 'Sài Sơn']);
	expect(namesApart(en, spans)[1]).toBe('Cộng Hòa, Jan–Jun 2025');
});

describe('a share of a plan where there is little room', () => {
	it.each([
		[8 / 9, '89%'],
		[0.997, '99%'],
		[1, '100%'],
		[1.004, '100%']
	])('%d is written %s: what is below the plan never reads 100%%', (value, text) => {
		expect(measuredText(vi, 'target', { value, parts: { over: value * 1000, under: 1000 } }, true)).toBe(
			text
		);
	});
});

it('English says 1 unit and 2 units, whether or not the number is traced', () => {
	expect([plural('1'), plural('2'), plainText(plural(en.n(1)))]).toEqual(['1 unit', '2 units', '1 unit']);
	expect(plainText(allUnitsHave(en.n(1)))).toBe('The one unit has');
	expect(allUnitsHave('21')).toBe('All 21 units have');
});
