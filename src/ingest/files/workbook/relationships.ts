import type { Problem } from '#domain/problem.ts';
import type { Archive } from '../zip/archive.ts';
import { readPart } from './read-part.ts';

export interface Relationship {
	/** Last word of its type: worksheet, sharedStrings, styles, officeDocument. */
	readonly type: string;
	/** Full name of the part it leads to. */
	readonly part: string;
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The full name of a part, from the folder that names it. */
function resolved(folder: string, target: string): string {
	const path = target.startsWith('/') ? target : folder + target;
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	}
	return parts.join('/');
}

const relationshipsPart = (part: string): string => `${folderOf(part)}_rels/${lastOf(part)}.rels`;

export interface Relationships {
	readonly byId: ReadonlyMap<string, Relationship>;
	readonly problem: Problem | null;
}

/** Where the references of a part lead, within the workbook only; '' is the workbook file itself. */
export function relationshipsOf(file: string, archive: Archive, part: string): Relationships {
	const byId = new Map<string, Relationship>();
	const name = relationshipsPart(part);
	if (!archive.has(name)) return { byId, problem: null };
	const problem = readPart(file, archive, name, {
		open: (element, attributes) => {
			const [id, target] = [attributes.get('Id'), attributes.get('Target')];
			if (element !== 'Relationship' || id === undefined || target === undefined) return undefined;
			if (attributes.get('TargetMode') === 'External') return undefined;
			const type = lastOf(attributes.get('Type') ?? '');
			byId.set(id, { type, part: resolved(folderOf(part), target.replaceAll('\\', '/')) });
			return undefined;
		},
		text: () => undefined,
		close: () => undefined
	});
	return { byId, problem };
}

/** The part of the first relationship of a type. */
export const partOf = ({ byId }: Relationships, type: string): string | null =>
	[...byId.values()].find((relationship) => relationship.type === type)?.part ?? null;
