import type { Indicator } from '#domain/indicator.ts';
import type { Quarter } from '#domain/period.ts';
import type { UnitSpan } from '#domain/unit.ts';
import type { Encoding } from '#ingest/files/grid.ts';
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
	  };

/** What it answers, one for each file. */
export interface Answered {
	readonly id: number;
	readonly report: ReportReading;
	readonly encoding: Encoding | null;
	/** SHA-256 of the file's bytes, hex. */
	readonly sha256: string;
}
