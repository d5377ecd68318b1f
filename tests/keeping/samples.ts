import type { Body } from '#domain/fact.ts';
import type { IndicatorId } from '#domain/indicator.ts';
import type { UnitId, UnitKind } from '#domain/unit.ts';
import type { Accepted } from '#keeping/append.ts';
import { currentFacts } from '#keeping/current.ts';
import type { Effects } from '#keeping/effects.ts';
import type { KeptFact, KeptTarget } from '#keeping/fact.ts';
import type { Journal, KeptFile } from '#keeping/journal.ts';
import { openKeeping, type Keeping } from '#keeping/keeping.ts';
import type { Outcome } from '#keeping/outcome.ts';
import type { Storage } from '#keeping/storage/storage.ts';

interface Said {
	readonly unit?: string;
	readonly period?: string;
	readonly indicator?: string;
	readonly body?: Body;
	readonly topic?: string;
	readonly count?: number;
	readonly file?: string;
	readonly row?: number;
}

export const fact = (said: Said = {}): KeptFact => ({
	unit: (said.unit ?? 'dong-ha') as UnitId,
	period: said.period ?? '2024-Q1',
	indicator: (said.indicator ?? 'supervision') as IndicatorId,
	body: said.body ?? 'board',
	topic: said.topic ?? '',
	count: said.count ?? 3,
	source: 'Báo cáo quý I',
	file: said.file ?? 'dong-ha.xlsx',
	sheet: 'Quý I',
	row: said.row ?? 5,
	column: 2
});

export const target = (
	said: Partial<Omit<KeptTarget, 'unit' | 'kind'>> & { unit?: string; kind?: UnitKind } = {}
): KeptTarget => ({
	indicator: 'supervision' as IndicatorId,
	period: '2024',
	value: 12,
	givenBy: 'HĐND huyện',
	document: 'Nghị quyết 12',
	file: null,
	sheet: null,
	row: null,
	column: null,
	...said,
	unit: said.kind === undefined ? ((said.unit ?? 'dong-ha') as UnitId) : null,
	kind: said.kind ?? null
});

const FILE: KeptFile = { name: 'dong-ha.xlsx', bytes: 100, sha256: 'ab'.repeat(32), verdict: 'accept' };

export const accepted = (facts: readonly KeptFact[], targets: readonly KeptTarget[] = []): Accepted => ({
	kind: 'import',
	files: [FILE],
	facts,
	targets,
	declined: []
});

let tabs = 0;

/** A clock that goes a second a look, and names that are told apart by `tab`. */
export function testEffects(tab = `tab${++tabs}-`): Effects {
	let looks = 0;
	let names = 0;
	return {
		now: () => new Date(Date.UTC(2024, 3, 1, 0, 0, looks++)).toISOString(),
		newId: () => `${tab}${++names}`,
		askToPersist: async () => true,
		isPersisted: async () => true,
		estimate: async () => ({ usage: 10, quota: 100 })
	};
}

/** The value of an outcome that must be one. */
export function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.params)}`);
	return outcome.value;
}

export const reasonOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.reason);

export const opened = async (storage: Storage, tab?: string): Promise<Keeping> =>
	valueOf(await openKeeping(storage, testEffects(tab)));

/** The figures of a journal as sorted lines: what must be equal. */
export const figures = (journal: Journal): string[] =>
	currentFacts(journal)
		.map((one) => JSON.stringify(one))
		.sort();

/** The figures in short: `dong-ha 2024-Q1 supervision board = 3`. */
export const brief = (journal: Journal): string[] =>
	currentFacts(journal)
		.map(({ unit, period, indicator, body, topic, count }) =>
			[unit, period, indicator, body, topic, '=', count].filter((word) => word !== '').join(' ')
		)
		.sort();
