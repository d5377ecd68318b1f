import type { Fact } from '#domain/fact.ts';
import { groupBy } from '#domain/group-by.ts';
import type { DataPackage, Target } from '#domain/package.ts';
import { Belonging } from './package/belongs.ts';
import { DESCRIPTOR, descriptorBytes } from './package/descriptor.ts';
import { cutOffWith } from '#keeping/cut-off.ts';
import { laidOver } from '#keeping/lay-over.ts';
import { ACTIVITY_COLUMNS, tableBytes, TARGET_COLUMNS } from './package/tables.ts';
import { plansOver } from '#keeping/plans-over.ts';
import { zipped } from './zip.ts';

/** Facts and plans that were accepted. */
export interface Accepted {
	readonly facts: readonly Fact[];
	readonly targets: readonly Target[];
}

export interface ToExport {
	/** The served folder as bytes by path, `datapackage.json` included. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** What reading these very files gave. */
	readonly data: Pick<DataPackage, 'register' | 'facts'>;
	readonly accepted: Accepted;
}

/** A whole `datasets/` folder. */
export interface ExportedPackage {
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** The last day the folder speaks for: the served one, or the end of the latest period that was accepted. */
	readonly dataCutOff: string;
	/** What the register does not know: one such row, and the whole folder would be refused. */
	readonly leftOut: Accepted;
}

const FOLDER = 'activities/';
const pathOf = ({ period }: Fact): string => `${FOLDER}${period.year}.csv`;

/** By when rows happened, then as they came: a second export of the same is the same file. */
const byPeriod = (a: Fact, b: Fact): number =>
	a.period.text < b.period.text ? -1 : a.period.text > b.period.text ? 1 : 0;

const isActivity = (path: string): boolean => path.startsWith(FOLDER) && path.endsWith('.csv');

/** The tables of activity that change; `all` writes every one, so that a row nobody read yet does not come alive. */
function activityFiles({ files, data }: ToExport, accepted: readonly Fact[], all: boolean) {
	const before = groupBy(data.facts, ({ file }) => file);
	const laid = laidOver(data.facts, accepted);
	const served = groupBy(laid.served, ({ file }) => file);
	const added = groupBy(laid.accepted, pathOf);
	const paths = new Set([...[...files.keys()].filter(isActivity), ...added.keys()]);
	const isChanged = (path: string): boolean =>
		all || added.has(path) || before.get(path)?.length !== served.get(path)?.length;
	return [...paths].filter(isChanged).map((path): [string, Uint8Array] => {
		const rows = [...(served.get(path) ?? []), ...(added.get(path) ?? []).toSorted(byPeriod)];
		return [path, tableBytes(ACTIVITY_COLUMNS, rows)];
	});
}

function targetFiles({ data }: ToExport, accepted: readonly Target[]): [string, Uint8Array][] {
	if (accepted.length === 0) return [];
	return [['targets.csv', tableBytes(TARGET_COLUMNS, plansOver(data.register.targets, accepted))]];
}

/** Everything accepted laid over the served folder, as the files of a folder that can take its place. */
export function packageFiles(given: ToExport): ExportedPackage {
	const { files, data, accepted } = given;
	const belongs = new Belonging(data.register);
	const [facts, targets] = [accepted.facts.filter(belongs.fact), accepted.targets.filter(belongs.target)];
	const before = data.register.head.dataCutOff;
	const dataCutOff = cutOffWith(before, facts);
	const changed = [...activityFiles(given, facts, dataCutOff !== before), ...targetFiles(given, targets)];
	const tables = new Map([...files, ...changed]);
	const descriptor = files.get(DESCRIPTOR) ?? new TextEncoder().encode('{}');
	return {
		files: new Map([...tables, [DESCRIPTOR, descriptorBytes(descriptor, tables, dataCutOff)]]),
		dataCutOff,
		leftOut: {
			facts: accepted.facts.filter((fact) => !belongs.fact(fact)),
			targets: accepted.targets.filter((target) => !belongs.target(target))
		}
	};
}

/** The folder in one zip, as `datasets/…`: unpacked on a plain web server it takes the place of the served one. */
export function packageZip(given: ToExport): { readonly bytes: Uint8Array } & ExportedPackage {
	const exported = packageFiles(given);
	const parts = [...exported.files].map(([path, bytes]): [string, Uint8Array] => [`datasets/${path}`, bytes]);
	return { ...exported, bytes: zipped(new Map(parts)) };
}
