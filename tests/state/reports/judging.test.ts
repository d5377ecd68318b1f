import { expect, test } from 'vitest';
import { atOnce } from '#domain/steps.ts';
import { Gathering } from '#state/reports/gathering.ts';
import { Judging } from '#state/reports/judging.ts';
import { Preview } from '#state/reports/preview.svelte.ts';
import { EMPTY } from '#keeping/journal.ts';
import { deskFile } from './desk-files.ts';

const three = deskFile(1, 'a.csv', 'Đơn vị,Giám sát\nSài Sơn,3\n');
const four = deskFile(2, 'b.csv', 'Đơn vị,Giám sát\nSài Sơn,4\nCấn Hữu,1\n');
const same = deskFile(3, 'c.csv', 'Đơn vị,Giám sát\nSài Sơn,3\n');
const judge = (judging: Judging, ...files: readonly (typeof three)[]) => atOnce(judging.judge(files));
const added = (judged: ReturnType<typeof judge>) =>
	judged.map(({ merged }) => merged?.added.map(({ unit, count }) => `${unit} ${count}`) ?? null);

test('of two files that differ the earlier stays, and of two that agree the fact is stored once', () => {
	const judged = judge(new Judging(), three, four, same);
	expect(added(judged)).toEqual([['sai-son 3'], ['can-huu 1'], []]);
	expect(judged[1]?.merged?.problems.map(({ code }) => code)).toContain('conflict');
});

test('with the first file gone the next is judged anew', () => {
	const judging = new Judging();
	judge(judging, three, four);
	expect(added(judge(judging, four))).toEqual([['sai-son 4', 'can-huu 1']]);
});

test('a file that stands where it stood is not judged again; one that is not read waits', () => {
	const judging = new Judging();
	const [before] = judge(judging, three);
	const [after, next] = judge(judging, three, { ...four, report: null });
	expect(after?.merged).toBe(before?.merged);
	expect(next?.merged).toBeNull();
});

test('a reading comes in pieces and is whole again in its order', () => {
	const { report } = four;
	if (report === null) throw new Error('the file was not read');
	const gathering = new Gathering();
	const [first, second] = report.facts;
	if (first === undefined || second === undefined) throw new Error('two facts were expected');
	expect(gathering.take({ id: 1, kind: 'facts', facts: [first] })).toBeNull();
	expect(gathering.take({ id: 1, kind: 'facts', facts: [second] })).toBeNull();
	const rest = { report: { ...report, facts: [], problems: [] }, encoding: null, sha256: 'f' };
	expect(gathering.take({ id: 1, kind: 'read', ...rest })).toEqual({ ...rest, report });
});

test('a preview is of the files asked for last, and only of them', async () => {
	const judging = new Judging();
	const [one, two] = [judge(judging, three), judge(judging, four)];
	const preview = new Preview(() => '');
	const first = preview.follow(one, EMPTY);
	await Promise.all([first, preview.follow(two, EMPTY)]);
	expect(preview.isOf(two, EMPTY)).toBe(true);
	expect(preview.isOf(one, EMPTY)).toBe(false);
	expect(preview.current.waiting.map(({ unit, count }) => `${unit} ${count}`)).toEqual([
		'sai-son 4',
		'can-huu 1'
	]);
	expect(preview.current.compared.counts).toEqual({ fresh: 2, equal: 0, replaced: 0 });
});

test('nothing on the desk is nothing to accept', async () => {
	const preview = new Preview(() => '');
	await preview.follow(judge(new Judging(), three), EMPTY);
	await preview.follow([], EMPTY);
	expect(preview.current.waiting).toEqual([]);
});
