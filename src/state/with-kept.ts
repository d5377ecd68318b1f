import { buildCube } from '#cube/build-cube.ts';
import type { Cube } from '#cube/cube.ts';
import type { DataPackage, Register, Target } from '#domain/package.ts';
import type { Connection } from '#engine/connection.ts';
import { cellsOf } from '#engine/questions.ts';
import { loadFacts } from '#engine/tables.ts';
import { asFacts, asTargets } from '#keeping/as-facts.ts';
import type { Journal } from '#keeping/journal.ts';

/** A register and the cube of its figures. */
export interface Figures {
	readonly register: Register;
	readonly cube: Cube;
}

const planKey = ({ indicator, unit, kind, period }: Target): string =>
	`${indicator} ${unit ?? ''} ${kind ?? ''} ${period.text}`;

/** Accepted plans stand before the shipped ones, and in the place of invented ones for the same. */
function plansWith(shipped: readonly Target[], accepted: readonly Target[]): readonly Target[] {
	const given = new Set(accepted.map(planKey));
	const kept = shipped.filter((target) => target.origin !== 'illustrative' || !given.has(planKey(target)));
	return accepted.length === 0 ? shipped : [...accepted, ...kept];
}

/** Computes the figures of a package with what was accepted on this machine laid over them. @throws {QueryError} */
export async function figuresWith(
	connection: Connection,
	{ register, facts }: Pick<DataPackage, 'register' | 'facts'>,
	journal: Journal
): Promise<Figures> {
	const accepted = asFacts(journal, register).fitting;
	await loadFacts(connection, [...facts, ...accepted]);
	const targets = plansWith(register.targets, asTargets(journal, register).fitting);
	const whole = targets === register.targets ? register : { ...register, targets };
	return { register: whole, cube: buildCube(whole, await cellsOf(connection)) };
}

/** Whether anything accepted here is to be laid over the served data. */
export const hasKept = (journal: Journal): boolean => journal.entries.length > 0;
