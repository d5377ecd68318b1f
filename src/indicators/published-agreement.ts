import { bodiesAt } from '#cube/cube.ts';
import type { Body } from '#domain/fact.ts';
import type { PublishedFigure } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import { unitsAt } from '#domain/register.ts';
import type { Level } from '#domain/unit.ts';
import { totalOver, type Data } from './scope.ts';

/** How the sums of the rows stand to the counts printed in official texts. */
export interface Agreement {
	/** Printed counts that could be checked. */
	readonly checked: number;
	/** Printed counts that differ from the sum of the rows. */
	readonly differing: number;
}

/** One body's part; `joint` names nobody, so that without rows of its own it speaks of all of them together. */
export function ofBody(
	parts: readonly { readonly body: Body; readonly value: number }[],
	body: Body
): number | null {
	const own = parts.filter((part) => part.body === body);
	const meant = own.length === 0 && body === 'joint' ? parts : own;
	return meant.length === 0 ? null : meant.reduce((sum, { value }) => sum + value, 0);
}

/** The sum of the rows a printed count speaks of; null where there are none. */
export function sumBehind(data: Data, figure: PublishedFigure, quarter: Quarter): number | null {
	const asked = { quarter, indicator: figure.indicator, cumulated: false };
	if (figure.scope === 'communes') {
		const communes = unitsAt(data.register, 'commune', quarter).map(({ unit }) => unit);
		return totalOver(data.cube, communes, asked).value;
	}
	return ofBody(bodiesAt(data.cube, figure.unit, quarter, figure.indicator), figure.body);
}

/** Checks every count printed about a quarter and level against the rows. */
export function agreementWithPublished(data: Data, quarter: Quarter, level: Level): Agreement {
	const scope = level === 'commune' ? 'communes' : 'own';
	const printed = data.register.published.filter(
		(figure) => figure.scope === scope && figure.value !== null && figure.period.quarter === quarter
	);
	const differing = printed.filter((figure) => sumBehind(data, figure, quarter) !== figure.value);
	return { checked: printed.length, differing: differing.length };
}
