import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Body } from '#domain/fact.ts';
import { readBackup, writeBackup } from '#keeping/codec/backup.ts';
import { comparePending } from '#keeping/compare.ts';
import { importsOf } from '#keeping/imports.ts';
import type { KeptFact } from '#keeping/fact.ts';
import type { Keeping } from '#keeping/keeping.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, fact, figures, opened, valueOf } from './samples.ts';
import { secondFold } from './second-fold.ts';

const PERIODS = [
	'2024-Q1',
	'2024-01',
	'2024-02',
	'2024-01-05',
	'2024-01-09',
	'2024-02-01',
	'2024-Q2',
	'2024'
];

const facts = fc
	.array(
		fc.record({
			unit: fc.constantFrom('dong-ha', 'hoa-lac'),
			period: fc.constantFrom(...PERIODS),
			body: fc.constantFrom<Body>('board', 'joint'),
			topic: fc.constantFrom('', 'Đất đai'),
			count: fc.nat(4),
			row: fc.nat(1000)
		}),
		{ minLength: 1, maxLength: 6 }
	)
	.map((rows) => oneGrainAndKey(rows.map(fact)));

/** As reading leaves them: one grain a cell, one fact a key. */
function oneGrainAndKey(rows: readonly KeptFact[]): KeptFact[] {
	const grain = (period: string) => period.length * 10 + (period.includes('Q') ? 1 : 0);
	const cell = ({ unit, body, period }: KeptFact) =>
		[unit, body, period.length === 4 ? period : period.replace(/-0[12].*/, '-Q1')].join();
	return rows.filter((row, index) => {
		const earlier = rows.slice(0, index).filter((other) => cell(other) === cell(row));
		return earlier.every(
			(other) =>
				grain(other.period) === grain(row.period) &&
				(other.period !== row.period || other.topic !== row.topic)
		);
	});
}

type Step = { accept: KeptFact[] } | { toggle: number };
const steps = fc.array(
	fc.oneof<[fc.Arbitrary<Step>, fc.Arbitrary<Step>]>(
		facts.map((rows) => ({ accept: rows })),
		fc.nat(9).map((index) => ({ toggle: index }))
	),
	{ maxLength: 10 }
);

/** Does the steps on a keeping and on a plain list. */
async function perform(keeping: Keeping, script: readonly Step[]): Promise<KeptFact[][]> {
	const plain: { id: string; facts: KeptFact[]; stands: boolean }[] = [];
	for (const step of script) {
		if ('accept' in step) {
			const { id } = valueOf(await keeping.accept(accepted(step.accept)));
			plain.push({ id, facts: step.accept, stands: true });
			continue;
		}
		const one = plain[step.toggle % Math.max(plain.length, 1)];
		if (one === undefined) continue;
		valueOf(await (one.stands ? keeping.undo(one.id) : keeping.redo(one.id)));
		one.stands = !one.stands;
	}
	return plain.filter(({ stands }) => stands).map((one) => one.facts);
}

const lines = (rows: readonly KeptFact[]) => rows.map((row) => JSON.stringify(row)).sort();

it('any sequence of accepts, undos and redos comes to what a simple second reader says', async () => {
	await fc.assert(
		fc.asyncProperty(steps, async (script) => {
			const disk = new Disk();
			const keeping = await opened(new MemoryStorage(disk));
			const standing = await perform(keeping, script);
			expect(figures(keeping.journal)).toEqual(lines(secondFold(standing)));
			expect(figures((await opened(new MemoryStorage(disk))).journal)).toEqual(figures(keeping.journal));
		}),
		{ numRuns: 200 }
	);
});

it('a backup restores every figure, every import and its standing, wherever it is taken', async () => {
	await fc.assert(
		fc.asyncProperty(steps, steps, steps, async (first, elsewhere, then) => {
			const one = await opened(new MemoryStorage(new Disk()), 'x');
			const other = await opened(new MemoryStorage(new Disk()), 'y');
			await perform(one, first);
			await perform(other, elsewhere);
			const before = figures(other.journal);
			const { id } = valueOf(await other.restore((await one.backup()).bytes, 'backup.json'));
			expect(figures(other.journal)).toEqual(figures(one.journal));
			const listed = new Map(importsOf(other.journal).map((told) => [told.id, told]));
			for (const told of importsOf(one.journal)) expect(listed.get(told.id)).toEqual(told);
			await perform(other, then);
			const again = valueOf(await readBackup((await other.backup()).bytes));
			expect(figures(again.journal)).toEqual(figures(other.journal));
			for (const told of importsOf(other.journal))
				if (told.kind === 'import' && told.id.startsWith('y') && told.standing === 'standing')
					await other.undo(told.id);
			valueOf(await other.undo(id));
			valueOf(await other.redo(id));
			expect(figures(other.journal)).toEqual(figures(one.journal));
			if (then.length === 0) {
				await other.undo(id);
				expect(figures(other.journal)).toEqual(before);
			}
		}),
		{ numRuns: 100 }
	);
});

it('writing a backup again gives the same bytes', async () => {
	await fc.assert(
		fc.asyncProperty(steps, async (script) => {
			const keeping = await opened(new MemoryStorage(new Disk()));
			await perform(keeping, script);
			const edition = { generation: 1, at: '2024-04-01T00:00:00.000Z' };
			const bytes = await writeBackup({ journal: keeping.journal, notes: new Map() }, edition);
			expect(await writeBackup(valueOf(await readBackup(bytes)), edition)).toEqual(bytes);
		}),
		{ numRuns: 50 }
	);
});

it('the preview and the fold agree: equal changes no figure, fresh takes none away', async () => {
	const said = (rows: readonly KeptFact[]) =>
		rows.map(({ unit, period, body, topic, count }) => [unit, period, body, topic, count].join()).sort();
	await fc.assert(
		fc.asyncProperty(steps, facts, async (script, pending) => {
			const keeping = await opened(new MemoryStorage(new Disk()));
			const standing = await perform(keeping, script);
			const { facts: compared } = comparePending(keeping.journal, { facts: pending, targets: [] });
			const now = secondFold(standing);
			const after = secondFold([...standing, pending]);
			expect(compared.flatMap((one) => one.pending)).toHaveLength(pending.length);
			const gone = compared.flatMap((one) => one.now);
			expect(said([...now.filter((row) => !lines(gone).includes(JSON.stringify(row))), ...pending])).toEqual(
				said(after)
			);
			if (compared.every((one) => one.agreement === 'equal')) expect(said(after)).toEqual(said(now));
			if (compared.every((one) => one.agreement === 'fresh'))
				expect(said(after)).toEqual(said([...now, ...pending]));
		}),
		{ numRuns: 200 }
	);
});
