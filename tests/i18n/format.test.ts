import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '#i18n/format.ts';

const [vi, en] = [formatOf('vi'), formatOf('en')];

describe('Vietnamese figures', () => {
	it.each([
		[0, '0'],
		[49, '49'],
		[1234, '1.234'],
		[1234567, '1.234.567'],
		[2.5, '2,5'],
		[-1, '−1']
	])('write the count %d as %s', (value, text) => expect(vi.count(value)).toBe(text));

	it.each([
		[49 / 47, '104,3%'],
		[2 / 47, '4,3%'],
		[1, '100%'],
		[7 / 6, '116,7%'],
		[0, '0%'],
		[-0.125, '−12,5%'],
		[12.345, '1.234,5%']
	])('write the ratio %d as %s', (ratio, text) => expect(vi.percent(ratio)).toBe(text));

	it.each([
		[2, '+2'],
		[-1, '−1'],
		[0, '0'],
		[-1234, '−1.234']
	])('write the change %d as %s', (value, text) => expect(vi.signed(value)).toBe(text));

	it('write dates as officials do, without padded zeros', () => {
		expect(vi.date('2024-03-31')).toBe('31/3/2024');
		expect(vi.date('2024-12-05')).toBe('5/12/2024');
	});

	it('join names with a last “và”', () => {
		expect(vi.list(['Sài Sơn'])).toBe('Sài Sơn');
		expect(vi.list(['Sài Sơn', 'Đông Xuân'])).toBe('Sài Sơn và Đông Xuân');
		expect(vi.list(['Sài Sơn', 'Đông Xuân', 'Phú Mãn'])).toBe('Sài Sơn, Đông Xuân và Phú Mãn');
		expect(vi.list([])).toBe('');
	});
});

describe('English figures', () => {
	it('are written the English way', () => {
		expect([en.count(1234), en.count(2.5), en.percent(49 / 47)]).toEqual(['1,234', '2.5', '104.3%']);
		expect([en.signed(2), en.signed(-1), en.signed(0)]).toEqual(['+2', '−1', '0']);
		expect(en.date('2024-03-31')).toBe('31 March 2024');
		expect(en.list(['Sài Sơn', 'Đông Xuân', 'Phú Mãn'])).toBe('Sài Sơn, Đông Xuân and Phú Mãn');
	});
});

it('a day is the same wherever the reader is', () => {
	const zone = process.env.TZ;
	try {
		for (const each of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
			process.env.TZ = each;
			expect([vi.date('2024-01-01'), en.date('2024-01-01')]).toEqual(['1/1/2024', '1 January 2024']);
		}
	} finally {
		process.env.TZ = zone;
	}
});

it('no figure has a hyphen for a minus, and no padded zero', () => {
	const holds = fc.property(
		fc.integer({ min: -99_999, max: 99_999 }),
		fc.constantFrom(vi, en),
		(value, f) => {
			for (const text of [f.count(value), f.signed(value), f.percent(value / 1000)]) {
				expect(text).not.toContain('-');
				expect(text).toMatch(/^[+−]?(0|[1-9]\d{0,2}([.,]\d{3})*)([.,]\d)?%?$/);
				expect(text).not.toMatch(/[.,]0%?$/);
			}
		}
	);
	fc.assert(holds);
});
