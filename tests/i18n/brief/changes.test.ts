import { expect, it } from 'vitest';
import { changesSince, sentencesToNote } from '#i18n/brief/changes.ts';
import { read } from '../../indicators/read-data.ts';
import { asking, briefIn, quocOai } from './briefs.ts';

it('a brief saved and unchanged has no change, whichever language', async () => {
	const land = await quocOai();
	for (const lang of ['vi', 'en'] as const) {
		const brief = briefIn(land, asking('2024-Q1'), lang);
		expect(changesSince({ sentences: sentencesToNote(brief) }, brief)).toEqual([]);
	}
});

it('names the sentences that changed and the figures that made them, and no others', async () => {
	const land = await quocOai();
	const brief = briefIn(land, asking('2024-Q1'), 'vi');
	const saved = sentencesToNote(brief).map((sentence) =>
		sentence.id === 'commune.supervision'
			? {
					...sentence,
					text: sentence.text.replace('tiến hành 49', 'tiến hành 48'),
					figures: sentence.figures.map((figure, index) =>
						index === 0 ? { ...figure, value: 48, text: '48' } : figure
					)
				}
			: sentence
	);
	const changes = changesSince({ sentences: saved }, brief);
	expect(changes.map(({ id }) => id)).toEqual(['commune.supervision']);
	expect(changes[0]?.figures).toEqual([
		{ label: 'Giám sát, khảo sát, HĐND cấp xã, quý I/2024', before: '48', after: '49' }
	]);
});

it('tells each figure once, as the same thing before and after, when silence ends and figures change', async () => {
	const land = await quocOai();
	const before = briefIn(land, asking('2024-Q1'), 'vi');
	const data = await read('datasets', (facts) => {
		const at = facts.filter(({ period }) => period.text.startsWith('2024-') && period.quarter === '2024-Q1');
		const petition = at.find(({ indicator }) => indicator === 'petition');
		if (petition === undefined) throw new Error('no petition');
		const one = at.find(({ unit, indicator }) => unit === 'sai-son' && indicator === 'supervision');
		const more = facts.map((fact) => (fact === one ? { ...fact, count: fact.count + 1 } : fact));
		return [...more, { ...petition, unit: 'phu-man' as typeof petition.unit, count: 3 }];
	});
	const after = briefIn({ data, facts: land.facts }, asking('2024-Q1'), 'vi');
	const changes = changesSince({ sentences: sentencesToNote(before) }, after);
	const told = changes
		.find(({ id }) => id === 'commune.petition')
		?.figures.map(({ label, before: was, after: is }) => [
			label.replace('Đơn tiếp nhận, HĐND cấp xã, quý ', ''),
			was,
			is
		]);
	expect(told?.[0]).toEqual(['I/2024', '50*', '53*']);
	expect(told).toContainEqual(['I/2024: đơn vị có số liệu', '20', null]);
	for (const { figures } of changes) {
		const labels = figures.map(
			({ label, after: is, before: was }) => `${label} ${(is ?? was)?.endsWith('%')}`
		);
		expect(new Set(labels).size, labels.join('\n')).toBe(labels.length);
		for (const { before: was, after: is, label } of figures)
			if (was !== null && is !== null) expect(was.endsWith('%'), label).toBe(is.endsWith('%'));
	}
	expect(changes.find(({ id }) => id === 'commune.supervision')?.figures).toMatchObject([
		{ before: '49', after: '50*' },
		{ label: 'Giám sát, khảo sát, HĐND cấp xã, quý I/2024: tỷ lệ so với cùng kỳ' },
		{ label: 'Giám sát, khảo sát, HĐND cấp xã, quý I/2024: tăng, giảm so với cùng kỳ' },
		{ label: 'Kế hoạch: Giám sát, khảo sát, HĐND cấp xã, quý I/2024: chênh lệch', before: '7', after: '8' },
		{ label: 'Kế hoạch: Giám sát, khảo sát, HĐND cấp xã, quý I/2024: tỷ lệ đạt' }
	]);
});

it('tells sentences that are new and that are gone', async () => {
	const land = await quocOai();
	const [then, now] = ['2023-Q4', '2024-Q1'].map((quarter) => briefIn(land, asking(quarter), 'vi'));
	if (then === undefined || now === undefined) throw new Error('two briefs');
	const changes = changesSince({ sentences: sentencesToNote(then) }, now);
	const ids = (wanted: 'before' | 'after') =>
		changes.filter((each) => each[wanted] === null).map(({ id }) => id);
	expect(ids('before')).toContain('district.hearing');
	expect(ids('after')).toContain('district.missing');
});
