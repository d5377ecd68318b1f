import type { Indicator } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import type { UnitId, UnitSpan } from '#domain/unit.ts';
import type { Encoding } from '#ingest/files/grid.ts';
import type { ShapeAnswers } from '#ingest/reports/answers.ts';
import type { ReportFact } from '#ingest/reports/report-fact.ts';
import type { ReportReading } from '#ingest/reports/understand.ts';

/** What the reading worker is asked. The register comes first and once. */
export type Asked =
	| {
			readonly kind: 'register';
			readonly units: readonly UnitSpan[];
			readonly indicators: readonly Indicator[];
	  }
	| {
			readonly kind: 'read';
			readonly id: number;
			readonly name: string;
			readonly bytes: Uint8Array;
			/** The quarter to take where the file tells none. */
			readonly quarter: Quarter | null;
			/** Whose figures they are that name nobody. */
			readonly unit: UnitId | null;
			/** The day of reading, ISO. */
			readonly today: string;
			/** What was said of tables like those in it. */
			readonly answers: readonly ShapeAnswers[];
	  };

/** What became of one file. */
export interface Answered {
	readonly report: ReportReading;
	readonly encoding: Encoding | null;
	/** SHA-256 of the file's bytes, hex. */
	readonly sha256: string;
}

/**
 * What the worker tells of one file: how far it is, facts and problems in pieces that the page takes over within a
 * frame, and at last the rest.
 */
export type Told = { readonly id: number } & (
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	| ({ readonly kind: 'read' } & Answered)
);
