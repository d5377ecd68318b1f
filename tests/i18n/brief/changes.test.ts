import { expect, it } from 'vitest';
import { changesSince, sentencesToNote } from '#i18n/brief/changes.ts';
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
