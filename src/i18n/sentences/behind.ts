import type { UnitSpan } from '#domain/unit.ts';
import { behindInBoth } from '#indicators/behind.ts';
import type { Grid } from '#indicators/grid.ts';
import { compareWords } from '../compare.ts';
import type { Speech } from '../speech.ts';
import { periodName } from './period.ts';

/** More names than this are left to the table. */
const NAMES_SAID = 6;

/**
 * Who stayed behind plan in both of the last two quarters: "Tiếp công dân: 2 đơn vị dưới kế hoạch ở cả quý I/2025 và
 * quý II/2025 (Tuyết Nghĩa và Phú Mãn)". null where plans do not say. Traced.
 */
export function behindFinding(speech: Speech, grid: Grid, cumulated: boolean): string | null {
	const w = compareWords(speech.lang);
	const found = behindInBoth(grid);
	if (found === null) return null;
	const name = speech.indicator(found.now.indicator);
	const [then, now] = [found.then, found.now].map(({ quarter }) => periodName(speech, quarter, cumulated));
	const namesOf = (spans: readonly UnitSpan[]): string =>
		speech.f.list(spans.map((span) => speech.unit(span)));
	const isNamed = ({ length }: readonly UnitSpan[]): boolean => length > 0 && length <= NAMES_SAID;
	const open = found.unknown.length;
	const who = isNamed(found.unknown) ? namesOf(found.unknown) : speech.t.trendUnits(speech.n(open));
	const lead =
		found.both.length === 0
			? w.behindNone(name, then ?? '', now ?? '')
			: w.behindBoth(name, speech.n(found.both.length), then ?? '', now ?? '');
	const names = isNamed(found.both) ? w.behindNamed(namesOf(found.both)) : '';
	return `${lead}${names}${open === 0 ? '' : `; ${w.behindUnknown(who)}`}`;
}
