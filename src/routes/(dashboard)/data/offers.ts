import type { Register } from '#domain/package.ts';
import type { Quarter } from '#domain/period.ts';
import type { Language } from '#domain/selection.ts';
import { offer } from '#export/download.ts';
import type { Journal } from '#keeping/journal.ts';
import type { BackupFile } from '#keeping/keeping.ts';
import { fetchFile } from '../../engine-effects.ts';

interface TemplateOf {
	readonly register: Register;
	readonly quarter: Quarter;
	readonly lang: Language;
}

/** Offers the workbook to send out: one for all communes together, or one in which each chooses its own name. */
export async function offerTemplate(template: TemplateOf, kind: 'all' | 'each'): Promise<void> {
	const { templateForUnit, templateName, templateWorkbook, WORKBOOK_TYPE } =
		await import('#export/template.ts');
	const bytes = kind === 'all' ? templateWorkbook(template) : templateForUnit({ ...template, unit: null });
	offer(bytes, templateName(template, kind), WORKBOOK_TYPE);
}

/**
 * Offers the served folder with everything accepted laid over it. Answers how many figures the register does not know;
 * null where the folder as it is served has errors and cannot be exported.
 */
export async function offerPackage(journal: Journal): Promise<number | null> {
	const [{ packageZip }, { fetchFolder }, { readPackage }, { asFacts, asTargets }] = await Promise.all([
		import('#export/data-package.ts'),
		import('#state/read-folder.ts'),
		import('#ingest/package/read-package.ts'),
		import('#keeping/as-facts.ts')
	]);
	const files = await fetchFolder(fetchFile);
	const data = readPackage(files).package;
	if (data === null) return null;
	const [facts, targets] = [asFacts(journal, data.register), asTargets(journal, data.register)];
	const accepted = { facts: facts.fitting, targets: targets.fitting };
	const { bytes, leftOut } = packageZip({ files, data, accepted });
	offer(bytes, 'datasets.zip', 'application/zip');
	return [facts.strangers, targets.strangers, leftOut.facts, leftOut.targets].flat().length;
}

/** Offers everything kept on this machine in one file. Whether all of it is there; null where nothing can be kept. */
export function offerBackup(backup: BackupFile | null, { head }: Register): boolean | null {
	if (backup === null) return null;
	offer(backup.bytes, `${head.name}.giao-ban.json`, 'application/json');
	return !backup.lacksNotes;
}
