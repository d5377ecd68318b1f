import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BODIES, ORIGINS } from '#domain/fact.ts';
import { GRAINS } from '#domain/period.ts';
import makeFact from '#engine/sql/make-fact.sql?raw';

const enumerated = (column: string): string[] => {
	const list = new RegExp(`${column}::ENUM \\(([^)]*)\\)`).exec(makeFact)?.[1] ?? '';
	return [...list.matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '');
};

describe('the closed lists in SQL are those of the domain', () => {
	it('bodies', () => expect(enumerated('body')).toEqual([...BODIES]));
	it('grains', () => expect(enumerated('grain')).toEqual([...GRAINS]));
	it('origins, the strongest first', () => expect(enumerated('origin')).toEqual([...ORIGINS]));
});

describe('every statement', () => {
	const folder = 'src/engine/sql';
	for (const file of readdirSync(folder)) {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		it(`${file} begins with a sentence`, () => expect(text).toMatch(/^-- [A-Z].*[^\n]*[?.:]/));
		it(`${file} asks no clock and takes numbered parameters only`, () => {
			expect(text).not.toMatch(/current_date|today\(|now\(|AT TIME ZONE|date_trunc/i);
			expect(text.replace(/\$\d/g, '')).not.toMatch(/\$|\?(?![^\n]*$)/m);
		});
	}
});
