import { buildCube } from '#cube/build-cube.ts';
import type { Cube } from '#cube/cube.ts';
import type { DataPackage, Register } from '#domain/package.ts';
import type { Connection } from '#engine/connection.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { asFacts, asTargets } from '#keeping/as-facts.ts';
import type { Journal } from '#keeping/journal.ts';
import { laidOver } from '#keeping/lay-over.ts';
import { plansOver } from '#keeping/plans-over.ts';

/** A register and the cube of its figures. */
export interface Figures {
	readonly register: Register;
	readonly cube: Cube;
}

/** Computes the figures of a package with what was accepted on this machine laid over them. @throws {QueryError} */
export async function figuresWith(
	connection: Connection,
	{ register, facts }: Pick<DataPackage, 'register' | 'facts'>,
	journal: Journal
): Promise<Figures> {
	const laid = laidOver(facts, asFacts(journal, register).fitting);
	await loadFacts(connection, [...laid.served, ...laid.accepted]);
	const plans = asTargets(journal, register).fitting;
	// The same register as long as nothing is laid over it: what is remembered with it stays known.
	const whole = plans.length === 0 ? register : { ...register, targets: plansOver(register.targets, plans) };
	return { register: whole, cube: buildCube(whole, await cellsOf(connection)) };
}

/** Whether anything accepted here is to be laid over the served data. */
export const hasKept = (journal: Journal): boolean => journal.entries.length > 0;
