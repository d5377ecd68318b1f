import { MOST_SHAPES, rememberedShapes } from '#ingest/reports/answers.ts';
import { UNDERSTOOD_TABLES } from '#keeping/noted.ts';
import type { Kept } from '#state/kept.svelte.ts';
import { mergedShapes } from '#state/reports/memory.ts';
import type { ReportDesk } from '#state/reports/desk.svelte.ts';

/** What was said of tables in earlier sessions. Anything else that lies there is as good as nothing. */
export async function recallUnderstood(kept: Kept, desk: ReportDesk): Promise<void> {
	const stored = await kept.noted(UNDERSTOOD_TABLES);
	await desk.recall(rememberedShapes(stored.ok ? stored.value.slice(-MOST_SHAPES) : []));
}

/** Keeps what was said of the files that were accepted. Whether it could; with nothing new there is nothing to fail. */
export async function keepUnderstood(kept: Kept, desk: ReportDesk): Promise<boolean> {
	const before = JSON.stringify(desk.kept);
	const memory = desk.keepMemory();
	if (JSON.stringify(memory) === before) return true;
	// Over what lies there, since another window may have learnt something meanwhile.
	const outcome = await kept.amendNoted(UNDERSTOOD_TABLES, (stored) =>
		mergedShapes(rememberedShapes(stored.slice(-MOST_SHAPES)), memory).slice(-MOST_SHAPES)
	);
	return outcome.ok;
}

/** Forgets a shape here and on this machine. Files with such a table are read again. */
export async function forgetUnderstood(kept: Kept, desk: ReportDesk, shape: string): Promise<void> {
	await desk.forget(shape);
	await kept.amendNoted(UNDERSTOOD_TABLES, (stored) => stored.filter((one) => one.shape !== shape));
}
