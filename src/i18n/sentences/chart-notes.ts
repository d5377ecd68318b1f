import type { Quarter } from '#domain/period.ts';
import { quartersShown, type Data, type Framed } from '#indicators/scope.ts';
import { standingOf } from '#indicators/standing.ts';
import { chartWords } from '../chart.ts';
import type { Speech } from '../speech.ts';
import { standingWords } from './standing.ts';

/** What stands inside a picture or a table that leaves the page: source, kind of figures, data cut-off. */
export function chartNotes(speech: Speech, data: Data, framed: Framed): string[] {
	const words = chartWords(speech.lang);
	const { head } = data.register;
	const standing = standingOf(data, framed);
	const isInvented = (quarter: Quarter): boolean => standingOf(data, { ...framed, quarter }).isInvented;
	const earlier = quartersShown(data, framed.quarter).slice(0, -1);
	const isMixed = !standing.isInvented && earlier.some(isInvented);
	const kind = standing.hasFigures ? standingWords(speech, standing) : words.noFigures;
	const source = words.source(speech.lang === 'vi' ? head.titleVi : head.titleEn, kind);
	const cutOff = speech.t.cutOff(speech.f.date(head.dataCutOff));
	return [`${source} ${cutOff}${isMixed ? ` ${words.someIllustrative}` : ''}`];
}
