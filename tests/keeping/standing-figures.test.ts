import { beforeEach, describe, expect, it, test } from 'vitest';
import { comparePending } from '#keeping/compare.ts';
import { currentTargets } from '#keeping/current.ts';
import { historyOf, historyOfTarget } from '#keeping/history.ts';
import { importsOf } from '#keeping/imports.ts';
import type { Keeping } from '#keeping/keeping.ts';
import { cellOf } from '#keeping/cell.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, brief, fact, opened, reasonOf, target, valueOf } from './samples.ts';

let keeping: Keeping;
beforeEach(async () => {
	keeping = await opened(new MemoryStorage(new Disk()));
});

const accept = async (...facts: Parameters<typeof accepted>[0]) =>
	valueOf(await keeping.accept(accepted(facts)));

describe('a later report', () => {
	it('replaces the earlier one for the same cell and is never added to it', async () => {
		await accept(fact({ count: 3 }));
		await accept(fact({ count: 5 }));
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board = 5']);
	});

	it('replaces all topics of the cell together', async () => {
		await accept(fact({ topic: 'Đất đai', count: 2 }), fact({ topic: 'Trường học', count: 1 }));
		await accept(fact({ topic: 'Đất đai', count: 4 }));
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board Đất đai = 4']);
	});

	it('leaves other units, quarters, indicators and bodies alone', async () => {
		await accept(fact(), fact({ unit: 'hoa-lac' }), fact({ period: '2024-Q2' }));
		await accept(fact({ indicator: 'hearing', count: 9 }), fact({ body: 'council', count: 0 }));
		expect(brief(keeping.journal)).toHaveLength(5);
	});

	it('of another month stands beside the earlier months', async () => {
		await accept(fact({ period: '2024-01', count: 1 }));
		await accept(fact({ period: '2024-02', count: 2 }));
		await accept(fact({ period: '2024-01', count: 7 }));
		expect(brief(keeping.journal)).toEqual([
			'dong-ha 2024-01 supervision board = 7',
			'dong-ha 2024-02 supervision board = 2'
		]);
	});

	it('of days replaces the days of its months', async () => {
		await accept(
			fact({ period: '2024-01-05' }),
			fact({ period: '2024-01-09' }),
			fact({ period: '2024-02-01' })
		);
		await accept(fact({ period: '2024-01-06' }));
		expect(brief(keeping.journal).map((line) => line.split(' ')[1])).toEqual(['2024-01-06', '2024-02-01']);
	});

	it('of another grain replaces the whole cell: a month beside its quarter would count twice', async () => {
		await accept(fact({ period: '2024-01' }), fact({ period: '2024-02' }));
		await accept(fact({ period: '2024-Q1', count: 8 }));
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board = 8']);
		await accept(fact({ period: '2024-03', count: 1 }));
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-03 supervision board = 1']);
	});

	it('of a year stands beside the quarters of that year', async () => {
		await accept(fact({ period: '2024-Q1' }));
		await accept(fact({ period: '2024', indicator: 'commendation' }));
		expect(brief(keeping.journal)).toHaveLength(2);
	});
});

describe('undoing', () => {
	it('brings back the figure under it', async () => {
		await accept(fact({ count: 3 }));
		const second = await accept(fact({ count: 5 }));
		const undone = valueOf(await keeping.undo(second.id));
		expect(undone).toMatchObject({ standing: 'undone', undoneAt: expect.stringContaining('2024-04-01') });
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board = 3']);
	});

	it('takes back any import, not only the last', async () => {
		const first = await accept(fact({ count: 3 }), fact({ unit: 'hoa-lac', count: 4 }));
		await accept(fact({ count: 5 }));
		await keeping.undo(first.id);
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board = 5']);
	});

	it('can itself be taken back, and the import stands in its old place', async () => {
		const first = await accept(fact({ count: 3 }));
		await accept(fact({ count: 5 }));
		await keeping.undo(first.id);
		valueOf(await keeping.redo(first.id));
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board = 5']);
	});

	it('says why it cannot be done', async () => {
		const { id } = await accept(fact());
		expect(reasonOf(await keeping.undo('nobody'))).toBe('unknown_import');
		expect(reasonOf(await keeping.redo(id))).toBe('already_standing');
		await keeping.undo(id);
		expect(reasonOf(await keeping.undo(id))).toBe('already_undone');
	});

	it('keeps a figure that two imports gave when one of them goes', async () => {
		await accept(fact({ count: 3, file: 'a.csv' }));
		const again = await accept(fact({ count: 3, file: 'b.csv' }));
		await keeping.undo(again.id);
		expect(brief(keeping.journal)).toEqual(['dong-ha 2024-Q1 supervision board = 3']);
	});
});

describe('what may not be kept', () => {
	it.each([
		['nothing', [], 'nothing_to_keep'],
		['a fraction', [fact({ count: 1.5 })], 'bad_figure'],
		['less than none', [fact({ count: -1 })], 'bad_figure'],
		['no period', [fact({ period: '2024-13' })], 'bad_figure'],
		['two counts for one key', [fact({ count: 1 }), fact({ count: 2 })], 'figures_contradict'],
		['a month beside its quarter', [fact(), fact({ period: '2024-01' })], 'figures_contradict']
	])('%s', async (_, facts, reason) => {
		expect(reasonOf(await keeping.accept(accepted(facts)))).toBe(reason);
		expect(keeping.journal.entries).toEqual([]);
	});

	it('a plan for nobody, for a month, or two figures of one giver', async () => {
		const nobody = { ...target(), unit: null };
		const said = (...targets: Parameters<typeof target>[0][]) => accepted([], targets.map(target));
		expect(reasonOf(await keeping.accept(accepted([], [nobody])))).toBe('bad_figure');
		expect(reasonOf(await keeping.accept(said({ period: '2024-01' })))).toBe('bad_figure');
		expect(reasonOf(await keeping.accept(said({ value: 1 }, { value: 2 })))).toBe('figures_contradict');
	});

	it('the same row twice, which is one fact', async () => {
		await accept(fact({ row: 5 }), fact({ row: 9 }));
		expect(brief(keeping.journal)).toHaveLength(1);
	});
});

describe('plan figures', () => {
	it('of two givers stand side by side; a later one of the same giver replaces', async () => {
		await keeping.accept(accepted([], [target({ value: 12 }), target({ value: 10, givenBy: 'UBND xã' })]));
		await keeping.accept(accepted([], [target({ value: 14, document: 'Nghị quyết 20' })]));
		const values = currentTargets(keeping.journal).map((one) => one.value);
		expect(values.toSorted()).toEqual([10, 14]);
		expect(historyOfTarget(keeping.journal, target()).map((one) => one.standing)).toEqual([
			'replaced',
			'current'
		]);
	});

	it('can be withdrawn and keep their history', async () => {
		await keeping.accept(accepted([], [target()]));
		await keeping.accept(accepted([], [target({ value: null })]));
		expect(currentTargets(keeping.journal)).toEqual([]);
		expect(historyOfTarget(keeping.journal, target())).toHaveLength(2);
	});
});

test('the history of a cell tells who said what, also what was undone or replaced', async () => {
	await accept(fact({ count: 1 }));
	const second = await accept(fact({ count: 2 }));
	await accept(fact({ count: 3 }), fact({ unit: 'hoa-lac' }));
	await keeping.undo(second.id);
	const history = historyOf(keeping.journal, cellOf(fact()));
	expect(history.map(({ said, standing }) => [said[0]?.count, standing])).toEqual([
		[1, 'replaced'],
		[2, 'undone'],
		[3, 'current']
	]);
});

describe('the preview', () => {
	it('tells new, equal and in conflict apart, side by side', async () => {
		await accept(fact({ count: 3 }), fact({ unit: 'hoa-lac', count: 4 }));
		const pending = [
			fact({ count: 3, row: 99 }),
			fact({ unit: 'hoa-lac', count: 5 }),
			fact({ period: '2024-Q2' })
		];
		const { facts, counts } = comparePending(keeping.journal, { facts: pending, targets: [] });
		expect(facts.map(({ agreement, now, pending }) => [agreement, now[0]?.count, pending[0]?.count])).toEqual(
			[
				['equal', 3, 3],
				['conflict', 4, 5],
				['fresh', undefined, 3]
			]
		);
		expect(counts).toEqual({ fresh: 1, equal: 1, replaced: 1 });
	});

	it('looks at months one by one', async () => {
		await accept(fact({ period: '2024-01', count: 1 }), fact({ period: '2024-02', count: 2 }));
		const pending = [fact({ period: '2024-02', count: 2 }), fact({ period: '2024-03', count: 0 })];
		const { facts } = comparePending(keeping.journal, { facts: pending, targets: [] });
		expect(facts.map(({ cell, agreement }) => [cell.span, agreement])).toEqual([
			['2024-02', 'equal'],
			['2024-03', 'fresh']
		]);
	});

	it('shows all that a report of another grain would replace', async () => {
		await accept(fact({ period: '2024-01', count: 1 }), fact({ period: '2024-02', count: 2 }));
		const { facts } = comparePending(keeping.journal, { facts: [fact({ count: 3 })], targets: [] });
		expect(facts).toMatchObject([{ agreement: 'conflict', cell: { span: '2024-Q1' } }]);
		expect(facts[0]?.now).toHaveLength(2);
	});

	it('names the figures of other bodies that would go on counting beside', async () => {
		await accept(fact({ body: 'joint', count: 6 }));
		const { facts } = comparePending(keeping.journal, { facts: [fact()], targets: [] });
		expect(facts[0]?.beside.map((one) => one.body)).toEqual(['joint']);
	});

	it('compares plans of one giver by value and document', async () => {
		await keeping.accept(accepted([], [target()]));
		const pending = [target(), target({ document: 'Nghị quyết 20' }), target({ givenBy: 'UBND xã' })];
		const { targets } = comparePending(keeping.journal, { facts: [], targets: pending });
		expect(targets.map((one) => one.agreement)).toEqual(['equal', 'conflict', 'fresh']);
	});
});

test('the list of imports holds files, time, counts and standing', async () => {
	await accept(fact({ count: 1 }));
	await accept(fact({ count: 2 }), fact({ unit: 'hoa-lac' }));
	expect(importsOf(keeping.journal)).toMatchObject([
		{ kind: 'import', counts: { fresh: 1, equal: 0, replaced: 0 }, standing: 'standing', undoneAt: null },
		{ files: [{ name: 'dong-ha.xlsx', verdict: 'accept' }], counts: { fresh: 1, equal: 0, replaced: 1 } }
	]);
});
