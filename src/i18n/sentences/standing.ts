import type { FigureStanding } from '#indicators/standing.ts';
import type { Speech } from '../speech.ts';

/** What kind of figures these are: "Số liệu từng đơn vị là minh họa; tổng khớp số đã công bố". */
export function standingWords({ t, f }: Speech, { level, isInvented, agreement }: FigureStanding): string {
	if (agreement.checked === 0) return isInvented ? t.standingIllustrative : t.standingReported;
	const differing = f.count(agreement.differing);
	if (agreement.differing > 0)
		return isInvented ? t.standingIllustrativeDiffers(differing) : t.standingReportedDiffers(differing);
	if (isInvented) return t.standingIllustrativeMatches;
	return level === 'district' ? t.standingPublished : t.standingReportedMatches;
}
