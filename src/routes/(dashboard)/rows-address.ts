import { resolve } from '$app/paths';
import type { Behind } from '#indicators/brief.ts';
import { rowsQuery } from '#state/url/rows.ts';
import type { AppContext } from '../app-context.ts';

/** Where the rows behind a number are shown. */
export function behindAddress({ selection, workspace: { register } }: AppContext, behind: Behind): string {
	const { lang } = selection;
	if (behind.kind === 'published')
		return `${resolve('/published/')}${rowsQuery(selection, register)}#${behind.id}`;
	if (behind.kind === 'completeness')
		return `${resolve('/data/')}${rowsQuery(selection, register, { quarter: behind.quarter })}`;
	if (behind.kind === 'year') {
		const yearly = { indicator: behind.indicator, year: behind.year };
		return `${resolve('/rows/')}${rowsQuery(selection, register, { level: 'district', units: null, yearly })}`;
	}
	const { quarter, indicator, level, body, cumulated, units } = behind;
	const figure = { quarter, indicator, level, body, cumulated, units, lang };
	return `${resolve('/rows/')}${rowsQuery(selection, register, figure)}`;
}
