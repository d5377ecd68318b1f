import { expect, test } from 'vitest';
import { fileName, offer, type DownloadEffects } from '#export/download.ts';

/** A browser that writes down what is done to it. */
function browser() {
	const done: string[] = [];
	const blobs: Blob[] = [];
	const later: (() => void)[] = [];
	const effects: DownloadEffects = {
		makeAddress: (blob) => {
			blobs.push(blob);
			return `blob:${blobs.length}`;
		},
		dropAddress: (address) => void done.push(`drop ${address}`),
		save: (address, name) => void done.push(`save ${address} as ${name}`),
		later: (act) => void later.push(act)
	};
	return { done, blobs, later, effects };
}

test('bytes are offered as a file, and their address is dropped only later', async () => {
	const { done, blobs, later, effects } = browser();
	offer(new TextEncoder().encode('một'), 'a.csv', 'text/csv', effects);
	expect(done).toEqual(['save blob:1 as a.csv']);
	expect(await blobs[0]?.text()).toBe('một');
	expect(blobs[0]?.type).toBe('text/csv');
	for (const act of later) act();
	expect(done).toEqual(['save blob:1 as a.csv', 'drop blob:1']);
});

test('only the bytes of a part of memory are offered, not the memory around them', async () => {
	const { blobs, effects } = browser();
	offer(new TextEncoder().encode('abcdef').subarray(2, 4), 'a', '', effects);
	expect(await blobs[0]?.text()).toBe('cd');
});

test.each([
	['Báo cáo quý I/2024.xlsx', 'Báo cáo quý I-2024.xlsx'],
	['../../etc/passwd', '-..-etc-passwd'],
	['a\u0000\u202eb<>:"|?*.csv', 'a-b-.csv'],
	['  .giấu', 'giấu'],
	['...', 'giao-ban']
])('%j is saved as %j', (name, saved) => expect(fileName(name)).toBe(saved));
