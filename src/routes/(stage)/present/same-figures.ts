import { differingCells } from '#cube/differences.ts';
import type { Data } from '#indicators/scope.ts';

/** Whether two states of the data show the same: the engine's own computation of equal figures is no change. */
export function sameFigures(a: Data, b: Data): boolean {
	if (a === b || (a.cube === b.cube && a.register === b.register)) return true;
	const { targets, conclusions, head } = a.register;
	if (
		conclusions !== b.register.conclusions &&
		JSON.stringify(conclusions) !== JSON.stringify(b.register.conclusions)
	)
		return false;
	if (
		a.register.targets !== b.register.targets &&
		JSON.stringify(targets) !== JSON.stringify(b.register.targets)
	)
		return false;
	return head.dataCutOff === b.register.head.dataCutOff && differingCells(a.cube, b.cube) === 0;
}
