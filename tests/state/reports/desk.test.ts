import { expect, test } from 'vitest';
import type { IndicatorId } from '#domain/indicator.ts';
import { ReportDesk } from '#state/reports/desk.svelte.ts';
import { readerHere } from './desk-files.ts';

const report = () => new File(['Đơn vị,Kiểm tra,Quý\nSài Sơn,3,I/2024\n'], 'báo cáo.csv');
const verdicts = (desk: ReportDesk) => desk.judged.map(({ report: reading }) => reading?.verdict);

/** What a clerk once said of the column that nobody knows. */
async function said() {
	const desk = new ReportDesk(readerHere(async () => {}));
	await desk.add([report()]);
	const shape = desk.judged[0]?.report?.tables[0]?.shape ?? '';
	await desk.answer('báo cáo.csv', shape, [
		{ of: 'column', index: 1, meaning: { kind: 'result', indicator: 'supervision' as IndicatorId } }
	]);
	await expect.poll(() => verdicts(desk)).toEqual(['accept']);
	return desk.keepMemory();
}

test('a file that is being read while what was said earlier is still fetched is read again with it', async () => {
	const memory = await said();
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	const desk = new ReportDesk(readerHere(() => held));
	const added = desk.add([report()]);
	await expect.poll(() => desk.progress).not.toBe(null);
	const recalled = desk.recall(memory);
	letGo();
	await Promise.all([added, recalled]);
	await expect.poll(() => verdicts(desk)).toEqual(['accept']);
});
