import { buildCube } from '#cube/build-cube.ts';
import type { Cube } from '#cube/cube.ts';
import type { Fact } from '#domain/fact.ts';
import type { DataPackage, Register } from '#domain/package.ts';
import type { Steps } from '#domain/steps.ts';
import type { Connection } from '#engine/connection.ts';
import { cellsOf } from '#engine/questions.ts';
import { askedOf, loadFacts } from '#engine/tables.ts';
import { asTargets, makingFacts } from '#keeping/as-facts.ts';
import type { Journal } from '#keeping/journal.ts';
import { cutOffWith } from '#keeping/cut-off.ts';
import { layingOver } from '#keeping/lay-over.ts';
import { patiently } from '#keeping/pause.ts';
import { plansOver } from '#keeping/plans-over.ts';

/** A register, the cube of its figures, and the rows both are made of. */
export interface Figures {
	readonly register: Register;
	readonly cube: Cube;
	readonly facts: readonly Fact[];
	/** What was laid over the served rows. */
	readonly journal: Journal;
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

type Served = Pick<DataPackage, 'register' | 'facts'>;

/** The register and the rows of the served data with what was accepted on this machine laid over them. */
function* standingOf({ register, facts }: Served, journal: Journal): Steps<Omit<Figures, 'cube'>> {
	const accepted = (yield* makingFacts(journal, register)).fitting;
	const laid = yield* layingOver(facts, accepted);
	return {
		register: registerWith(register, accepted, journal),
		facts: [...laid.served, ...laid.accepted],
		journal
	};
}

/** Computes the figures of a package with what was accepted on this machine laid over them, with pauses. @throws {QueryError} */
export async function figuresWith(
	connection: Connection,
	served: Served,
	journal: Journal
): Promise<Figures> {
	const standing = await patiently(standingOf(served, journal));
	await loadFacts(connection, standing.facts);
	return { ...standing, cube: buildCube(standing.register, await cellsOf(connection)) };
}

/** The same for an earlier journal, while the engine goes on holding the rows of the figures on screen. @throws {QueryError} */
export async function figuresAside(
	connection: Connection,
	served: Served,
	journal: Journal
): Promise<Figures> {
	const standing = await patiently(standingOf(served, journal));
	const cells = await askedOf(connection, standing.facts, cellsOf);
	return { ...standing, cube: buildCube(standing.register, cells) };
}

/** Whether anything accepted here is to be laid over the served data. */
export const hasKept = (journal: Journal): boolean => journal.entries.length > 0;
