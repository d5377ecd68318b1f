import type { Problem } from '#domain/problem.ts';
import type { ReportFact } from '#ingest/reports/report-fact.ts';
import type { Answered, Told } from './protocol.ts';

/** The pieces of one file's reading, put together again as they come. */
export class Gathering {
	readonly #facts: ReportFact[] = [];
	readonly #problems: Problem[] = [];

	/** Takes a piece; the whole with the last one, null before. */
	take(told: Exclude<Told, { kind: 'progress' }>): Answered | null {
		if (told.kind === 'facts') this.#facts.push(...told.facts);
		else if (told.kind === 'problems') this.#problems.push(...told.problems);
		else {
			const { report, encoding, sha256 } = told;
			return { report: { ...report, facts: this.#facts, problems: this.#problems }, encoding, sha256 };
		}
		return null;
	}
}
