import { describe, expect, it } from 'vitest';
import { BODIES } from '#domain/fact.ts';
import { capitalised, speechOf, uncapitalised } from '#i18n/speech.ts';
import { plainText } from '#i18n/traced.ts';
import { readFolder } from '#ingest/package.server.ts';
import { indicator, quarter, span } from '../indicators/small-data.ts';

const [vi, en] = [speechOf('vi'), speechOf('en')];

const countedIn = (countedInEn: string) => indicator({ indicator: 'x', countedInEn, countedInVi: 'phiên' });

describe('counting words', () => {
	it.each([
		['supervisions', 'supervision'],
		['agencies', 'agency'],
		['replies', 'reply'],
		['sessions', 'session'],
		['staff', 'staff']
	])('English %s are one %s', (plural, singular) => {
		const counted = (value: number) => plainText(en.counted(value, countedIn(plural)));
		expect([0, 1, 2, 21].map(counted)).toEqual([
			`0 ${plural}`,
			`1 ${singular}`,
			`2 ${plural}`,
			`21 ${plural}`
		]);
	});

	it('Vietnamese has one form for all', () => {
		expect([1, 2].map((value) => plainText(vi.counted(value, countedIn('hearings'))))).toEqual([
			'1 phiên',
			'2 phiên'
		]);
	});

	it('every one of the shipped and of the second district has a singular that is not its plural', () => {
		for (const folder of ['datasets', 'tests/fixtures/second-district'])
			for (const each of readFolder(folder).package?.register.indicators ?? []) {
				expect(en.countedIn(each, 1), each.indicator).not.toBe(en.countedIn(each, 2));
				expect(en.countedIn(each, 1), each.indicator).not.toMatch(/s$/u);
			}
	});
});

describe('names', () => {
	it('of quarters are those of the language', () => {
		expect(vi.quarter(quarter('2024-Q1'))).toBe('quý I/2024');
		expect(vi.quarterShort(quarter('2023-Q4'))).toBe('IV/2023');
		expect(en.quarter(quarter('2024-Q3'))).toBe('Q3 2024');
	});

	it('of communes are bare; towns and districts say what they are', () => {
		const name = (kind: 'commune' | 'town' | 'district', lang: typeof vi) =>
			lang.unit(span({ unit: 'x', kind, name: 'Quốc Oai' }));
		expect(name('commune', vi)).toBe('Quốc Oai');
		expect(name('town', vi)).not.toBe('Quốc Oai');
		expect(new Set(['commune', 'town', 'district'].map((kind) => name(kind as 'town', en))).size).toBe(3);
	});

	it('of bodies are six, in both languages', () => {
		for (const lang of [vi, en]) expect(new Set(BODIES.map(lang.body)).size).toBe(6);
	});

	it('of indicators begin small inside a sentence, but for abbreviations', () => {
		const inside = (nameVi: string) => vi.indicatorInside(indicator({ indicator: 'x', nameVi }));
		expect([inside('Đơn tiếp nhận'), inside('HĐND họp')]).toEqual(['đơn tiếp nhận', 'HĐND họp']);
	});
});

it('only the first letter changes, Đ too', () => {
	expect([capitalised('đơn Thư'), uncapitalised('Đơn Thư')]).toEqual(['Đơn Thư', 'đơn Thư']);
	expect([capitalised(''), uncapitalised('')]).toEqual(['', '']);
});
