import type { UnitId } from '#domain/unit.ts';
import type { Encoding } from '#ingest/files/grid.ts';
import type { MergedReport, ReportReading } from '#ingest/reports/understand.ts';
import type { NotRead } from './reader.ts';

/** A file on the clerk's desk. */
export interface DeskFile {
	readonly id: number;
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	readonly bytes: Uint8Array;
	/** null until it is read. */
	readonly report: ReportReading | null;
	readonly encoding: Encoding | null;
	readonly sha256: string;
	/** Whose figures they are that name nobody, as the clerk says. */
	readonly unit: UnitId | null;
	readonly notRead: NotRead | null;
}

/** A file and what it adds to the files before it; null until it is read and held against them. */
export interface JudgedFile extends DeskFile {
	readonly merged: MergedReport | null;
}
