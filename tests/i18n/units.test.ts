import { describe, expect, it } from 'vitest';
import { eventMark } from '#i18n/events.ts';
import { speechOf } from '#i18n/speech.ts';
import { unitsEn } from '#i18n/units.en.ts';
import { unitsVi } from '#i18n/units.vi.ts';
import { shipped } from '../indicators/read-data.ts';

const KEYS = Object.keys(unitsVi) as (keyof typeof unitsVi)[];

describe.each([unitsVi, unitsEn])('the words of the screens of units', (words) => {
	it('are complete and say every value they are given', () => {
		expect(Object.keys(words).toSorted()).toEqual(KEYS.toSorted());
		for (const key of KEYS) {
			const text = words[key];
			const marks = typeof text === 'string' ? [] : Array.from({ length: text.length }, (_, at) => `⟨${at}⟩`);
			const said = typeof text === 'string' ? text : (text as (...values: string[]) => string)(...marks);
			expect(said.trim(), key).not.toBe('');
			expect(said.normalize('NFC'), key).toBe(said);
			expect(said, key).not.toMatch(/["`]|--|\.\.\.| {2}|undefined/u);
			for (const mark of marks) expect(said, key).toContain(mark);
		}
	});
});

it('every kind of event in the shipped folder has its word in both languages', async () => {
	const { register } = await shipped();
	for (const event of register.events)
		for (const lang of ['vi', 'en'] as const) {
			const { label, weight } = eventMark(speechOf(lang), event);
			expect(label, `${event.kind} ${lang}`).not.toBe('');
			expect(weight).toBeGreaterThan(0);
		}
});
