import type { PublishedFigure } from '#domain/package.ts';
import { parsePeriod } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Proposal } from '#ingest/prose/recognise.ts';
import type { NotedFigure } from '#keeping/noted.ts';

/** A kept figure as one of the ledger; null where its period is none. */
export function asPublished({ period, ...figure }: NotedFigure): PublishedFigure | null {
	const parsed = parsePeriod(period);
	return parsed === null ? null : { ...figure, period: parsed };
}

/** One proposal as it is to be kept. */
export function notedOf(proposal: Proposal, unit: UnitId, source: string, id: string): NotedFigure {
	const { scope, body, indicator, period, value, comparisonForm, comparisonPercent, phrase } = proposal;
	return {
		id,
		unit,
		scope,
		body,
		indicator,
		period: period.text,
		value,
		comparisonForm,
		comparisonPercent,
		phrase,
		source,
		note: ''
	};
}

/** Printed figures that say the same of the same: whoever acted may be named otherwise. */
export const sameFigure = (
	a: Pick<Proposal, 'indicator' | 'scope' | 'period' | 'value' | 'comparisonPercent'>,
	b: Pick<PublishedFigure, 'indicator' | 'scope' | 'period' | 'value' | 'comparisonPercent'>
): boolean =>
	a.indicator === b.indicator &&
	a.scope === b.scope &&
	a.period.text === b.period.text &&
	a.value === b.value &&
	a.comparisonPercent === b.comparisonPercent;

/** Also where the browser gives no random ids: plain http. */
export const newId = (): string =>
	`added-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
