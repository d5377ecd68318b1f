import { parseQuarter } from '#domain/period.ts';
import { rememberedSummary, summaryOf } from '#indicators/overview.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Data, Framed } from '#indicators/scope.ts';
import { shipped } from './read-data.ts';
import { selection } from './small-data.ts';

const BEFORE = parseQuarter('2023-Q4') ?? expect.fail('no quarter');
const FIRST = selection({ quarter: '2024-Q1', level: 'commune' });

describe('the summaries of one version of the data', () => {
	let data: Data;
	beforeAll(async () => {
		data = await shipped();
	});

	it('are those computed without remembering, in whatever order they are asked for', () => {
		const ask = (framed: Framed) => rememberedSummary(data, framed);
		const frames = [FIRST, { ...FIRST, quarter: BEFORE }, { ...FIRST, level: 'district' as const }];
		for (const frame of [...frames, ...frames.toReversed()])
			expect(ask(frame)).toEqual(summaryOf(data, frame));
	});

	it('are the same object for another indicator or order: what is drawn from them stays', () => {
		const ask = (framed: Framed) => rememberedSummary(data, framed);
		const [one, other] = [selection({ indicator: 'reception' }), selection({ order: 'name' })];
		expect(ask(one)).toBe(ask(other));
	});

	it.each([
		['quarter', { quarter: BEFORE }],
		['level', { level: 'district' as const }],
		['units', { units: [] }],
		['base', { base: 'quarter' as const }],
		['cumulated', { cumulated: true }]
	])('differ with another %s', (_, other) => {
		const ask = (framed: Framed) => rememberedSummary(data, framed);
		expect(ask({ ...FIRST, ...other })).not.toBe(ask(FIRST));
	});
});
