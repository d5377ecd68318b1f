/**
 * The order in which quarterly reports tell what was done. Indicators of the data contract have their place and their
 * verb; whatever else a district counts is told after them, in the order of its own list.
 */
export const SECTIONS = ['sessions', 'hearings', 'supervision', 'reception', 'other'] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<string, Section>> = {
	'thematic-session': 'sessions',
	resolution: 'sessions',
	'standing-meeting': 'sessions',
	hearing: 'hearings',
	supervision: 'supervision',
	'supervised-agency': 'supervision',
	'supervised-onsite': 'supervision',
	reception: 'reception',
	petition: 'reception',
	'petition-resolved': 'reception'
};
const ORDER = Object.keys(SECTION_OF);

export const sectionOf = (indicator: string): Section => SECTION_OF[indicator] ?? 'other';

/** Place in a report; unknown indicators keep their own order, after all others. */
export const placeOf = ({
	indicator,
	order
}: {
	readonly indicator: string;
	readonly order: number;
}): number => (ORDER.includes(indicator) ? ORDER.indexOf(indicator) : ORDER.length + order);
