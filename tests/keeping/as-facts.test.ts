import { expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator.ts';
import type { UnitSpan } from '#domain/unit.ts';
import { asFacts, asTargets } from '#keeping/as-facts.ts';
import { Disk, MemoryStorage } from './memory-storage.ts';
import { accepted, fact, opened, target } from './samples.ts';

const register = {
	units: [{ unit: 'dong-ha', kind: 'commune', validFrom: null, validTo: '2025-06-30' } as UnitSpan],
	indicators: [{ indicator: 'supervision', levels: 'commune', frequency: 'quarter' } as Indicator]
};

it('figures that stand become reported facts with their place', async () => {
	const keeping = await opened(new MemoryStorage(new Disk()));
	await keeping.accept(accepted([fact({ period: '2024-03', row: 7 })]));
	expect(asFacts(keeping.journal, register)).toEqual({
		fitting: [
			{
				unit: 'dong-ha',
				period: { text: '2024-03', grain: 'month', year: 2024, quarter: '2024-Q1' },
				indicator: 'supervision',
				body: 'board',
				count: 3,
				topic: '',
				origin: 'reported',
				source: 'Báo cáo quý I',
				file: 'dong-ha.xlsx',
				row: 7
			}
		],
		strangers: []
	});
});

it('what the register no longer knows is kept and named, not given to the engine', async () => {
	const keeping = await opened(new MemoryStorage(new Disk()));
	const strange = [fact({ unit: 'noi-khac' }), fact({ indicator: 'gone' }), fact({ period: '2026-Q1' })];
	await keeping.accept(
		accepted([fact(), ...strange], [target(), target({ unit: 'noi-khac' }), target({ kind: 'town' })])
	);
	const facts = asFacts(keeping.journal, register);
	expect(facts.fitting).toHaveLength(1);
	expect(facts.strangers).toEqual(strange);
	const targets = asTargets(keeping.journal, register);
	expect(targets.fitting.map(({ unit, kind, origin }) => [unit, kind, origin])).toEqual([
		['dong-ha', null, 'reported'],
		[null, 'town', 'reported']
	]);
	expect(targets.strangers).toHaveLength(1);
});
