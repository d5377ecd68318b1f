import { rememberedShapes } from '#ingest/reports/answers.ts';
import type { Kept } from '#state/kept.svelte.ts';
import type { ReportDesk } from '#state/reports/desk.svelte.ts';

/** The note in the storage that holds what was said of tables. */
const NOTE = 'understood-tables';

/** What was said of tables in earlier sessions. Anything else that lies there is as good as nothing. */
export const recallUnderstood = async (kept: Kept, desk: ReportDesk): Promise<void> =>
	desk.recall(rememberedShapes(await kept.recall(NOTE)));

/** Keeps what was said of the files that were accepted. Whether it could; with nothing new there is nothing to fail. */
export async function keepUnderstood(kept: Kept, desk: ReportDesk): Promise<boolean> {
	const before = JSON.stringify(desk.kept);
	const memory = desk.keepMemory();
	return JSON.stringify(memory) === before || kept.remember(NOTE, memory);
}

/** Forgets a shape here and on this machine. Files with such a table are read again. */
export async function forgetUnderstood(kept: Kept, desk: ReportDesk, shape: string): Promise<void> {
	await desk.forget(shape);
	await kept.remember(NOTE, desk.kept);
}
