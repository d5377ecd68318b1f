import type { Problem } from '#domain/problem.ts';
import type { Judged } from '../../judged.ts';
import { quoted } from '../../problem-at.ts';
import type { Grid } from '../grid.ts';
import { problemIn } from '../place.ts';
import { fromDoubleEncoded } from './double-encoded.ts';
import { weight, type Evidence, type Judge } from './judge-words.ts';
import { eachText, mapTexts, type TextAt } from './map-texts.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Ways in which text that is valid Unicode may still be something else. */
const REPAIRS = { utf8: fromDoubleEncoded, tcvn3: fromTcvn3, vni: fromVni } as const;
type Repair = keyof typeof REPAIRS;
const NAMES: readonly Repair[] = ['utf8', 'tcvn3', 'vni'];

const BEYOND_ASCII = /[^\0-\u007f]/;

interface Repaired {
	readonly repair: Repair;
	readonly text: string;
	readonly gain: number;
	readonly evidence: Evidence;
}

/** The distinct texts with letters beyond ASCII. */
function accentedTexts(grids: readonly Grid[]): Set<string> {
	const texts = new Set<string>();
	eachText(grids, ({ text }) => {
		if (BEYOND_ASCII.test(text)) texts.add(text);
	});
	return texts;
}

/** The best repair of one text among some; null when none reads better than the text as it is. */
function bestRepair(text: string, repairs: readonly Repair[], judge: Judge): Repaired | null {
	const now = weight(judge(text));
	return repairs.reduce<Repaired | null>((best, repair) => {
		const changed = REPAIRS[repair](text);
		const evidence = judge(changed);
		const gain = weight(evidence) - now;
		return changed !== text && gain > (best?.gain ?? 0) ? { repair, text: changed, gain, evidence } : best;
	}, null);
}

/** A repair is believed where it yields expected words: two in the file, or one that is all there was to repair. */
function believed(texts: ReadonlySet<string>, judge: Judge): Repair[] {
	const known = new Map<Repair, number>();
	for (const text of texts) {
		const best = bestRepair(text, NAMES, judge);
		if (best !== null) known.set(best.repair, (known.get(best.repair) ?? 0) + best.evidence.known);
	}
	const enough = texts.size === 1 ? 1 : 2;
	return NAMES.filter((repair) => (known.get(repair) ?? 0) >= enough);
}

/** Only words that cannot be Vietnamese raise the suspicion; once believed, a repair is tried on every text. */
function repairsOf(grids: readonly Grid[], judge: Judge): Map<string, Repaired> {
	const texts = accentedTexts(grids);
	const odd = new Set([...texts].filter((text) => judge(text).odd > 0));
	const repairs = odd.size === 0 ? [] : believed(odd, judge);
	const repaired = new Map<string, Repaired>();
	for (const text of texts) {
		const best = bestRepair(text, repairs, judge);
		if (best !== null) repaired.set(text, best);
	}
	return repaired;
}

interface Group {
	readonly first: TextAt;
	readonly repaired: string;
	count: number;
}

/** Cells by the repair they needed and the sheet they stand in. */
function groupsOf(grids: readonly Grid[], repaired: ReadonlyMap<string, Repaired>): Map<string, Group> {
	const groups = new Map<string, Group>();
	eachText(grids, (found) => {
		const repair = repaired.get(found.text);
		if (repair === undefined) return;
		const key = `${repair.repair} ${found.grid.sheet ?? ''}`;
		const group = groups.get(key) ?? { first: found, repaired: repair.text, count: 0 };
		group.count += 1;
		groups.set(key, group);
	});
	return groups;
}

function remark(repair: string, { first, repaired, count }: Group): Problem {
	const { grid, row, column, text } = first;
	const place = { file: grid.file, sheet: grid.sheet, row, column };
	const values = { found: quoted(text), repaired: quoted(repaired), count };
	return repair === 'utf8'
		? problemIn('double_encoded', place, values)
		: problemIn('legacy_cells', place, { ...values, encoding: repair });
}

/**
 * Texts that hide TCVN3, VNI or twice encoded UTF-8 in valid Unicode, read as they were meant. Judged over all sheets
 * by the words that appear, then cell by cell: a file may mix them.
 */
export function repairTexts(grids: readonly Grid[], judge: Judge): Judged<readonly Grid[]> {
	const repaired = repairsOf(grids, judge);
	if (repaired.size === 0) return { value: grids, problems: [] };
	const problems = [...groupsOf(grids, repaired)].map(([key, group]) =>
		remark(key.split(' ')[0] as string, group)
	);
	return { value: mapTexts(grids, (text) => repaired.get(text)?.text ?? text), problems };
}
