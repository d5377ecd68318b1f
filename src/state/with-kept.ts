import { buildCube } from '#cube/build-cube.ts';
import type { Cube } from '#cube/cube.ts';
import type { Fact } from '#domain/fact.ts';
import type { DataPackage, Register } from '#domain/package.ts';
import type { Connection } from '#engine/connection.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { asFacts, asTargets } from '#keeping/as-facts.ts';
import type { Journal } from '#keeping/journal.ts';
import { cutOffWith } from '#keeping/cut-off.ts';
import { laidOver } from '#keeping/lay-over.ts';
import { plansOver } from '#keeping/plans-over.ts';

/** A register, the cube of its figures, and the rows both are made of. */
export interface Figures {
	readonly register: Register;
	readonly cube: Cube;
	readonly facts: readonly Fact[];
}

/** The register as it stands with what was accepted: the same object as long as nothing of it changes. */
function registerWith(register: Register, accepted: readonly Fact[], journal: Journal): Register {
	const plans = asTargets(journal, register).fitting;
	const dataCutOff = cutOffWith(register.head.dataCutOff, accepted);
	const isMoved = dataCutOff !== register.head.dataCutOff;
	if (plans.length === 0 && !isMoved) return register;
	const head = isMoved ? { ...register.head, dataCutOff } : register.head;
	return { ...register, head, targets: plansOver(register.targets, plans) };
}

/** Computes the figures of a package with what was accepted on this machine laid over them. @throws {QueryError} */
export async function figuresWith(
	connection: Connection,
	{ register, facts }: Pick<DataPackage, 'register' | 'facts'>,
	journal: Journal
): Promise<Figures> {
	const accepted = asFacts(journal, register).fitting;
	const laid = laidOver(facts, accepted);
	const standing = [...laid.served, ...laid.accepted];
	await loadFacts(connection, standing);
	const whole = registerWith(register, accepted, journal);
	return { register: whole, cube: buildCube(whole, await cellsOf(connection)), facts: standing };
}

/** Whether anything accepted here is to be laid over the served data. */
export const hasKept = (journal: Journal): boolean => journal.entries.length > 0;
