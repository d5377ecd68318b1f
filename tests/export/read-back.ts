import type { DataPackage } from '#domain/package.ts';
import { quarterOf, quartersBetween, type Quarter } from '#domain/period.ts';
import { readFile } from '#ingest/files/read-file.ts';
import { readFolder } from '#ingest/package.server.ts';
import type { LabelReader } from '#ingest/reports/label.ts';
import { expectedWords, readerOf, understandFile, type ReportReading } from '#ingest/reports/understand.ts';
import { knownOf } from '#ingest/rules/known.ts';

/** The two packages the tests know, each with the quarters its units and facts span. */
export const PACKAGES = [
	{ folder: 'datasets', quarters: quartersBetween(quarterOf(2022, 1), quarterOf(2025, 4)) },
	{
		folder: 'tests/fixtures/second-district',
		quarters: quartersBetween(quarterOf(2022, 3), quarterOf(2024, 3))
	}
] as const;

export function packageIn(folder: string): DataPackage {
	const { package: data, problems } = readFolder(folder);
	if (data === null) throw new Error(`${folder}: ${JSON.stringify(problems)}`);
	return data;
}

export interface Reader {
	readonly words: readonly string[];
	readonly labels: LabelReader;
}

export function readerFor({ register }: DataPackage): Reader {
	const known = knownOf(register.units, register.indicators);
	return { words: expectedWords(known), labels: readerOf(known) };
}

/** A file by the very way it takes when it is dropped: bytes in, verdict, facts and problems out. */
export function readBack(
	{ words, labels }: Reader,
	bytes: Uint8Array,
	name = 'bao-cao.xlsx',
	quarter: Quarter | null = null
): ReportReading {
	return understandFile(name, readFile(name, bytes, words), labels, { quarter });
}

/** "dong-xuan 2024-Q1 supervision joint 3", sorted. */
export const factLines = ({ facts }: Pick<ReportReading, 'facts'>): readonly string[] =>
	facts
		.map(({ unit, period, indicator, body, count }) => [unit, period.text, indicator, body, count].join(' '))
		.toSorted();
