/** Long enough for any browser to have taken the bytes. */
const KEPT_MS = 60_000;

/** What a download touches of the world. */
export interface DownloadEffects {
	readonly makeAddress: (blob: Blob) => string;
	readonly dropAddress: (address: string) => void;
	/** Follows a link that saves what it leads to. */
	readonly save: (address: string, name: string) => void;
	readonly later: (act: () => void, ms: number) => void;
}

const browserEffects: DownloadEffects = {
	makeAddress: (blob) => URL.createObjectURL(blob),
	dropAddress: (address) => URL.revokeObjectURL(address),
	save: (address, name) => {
		const link = document.createElement('a');
		link.href = address;
		link.download = name;
		link.click();
	},
	later: (act, ms) => void setTimeout(act, ms)
};

/** A name every system takes: no path, nothing a file system refuses, nothing that cannot be seen. */
export const fileName = (name: string): string =>
	name
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, '-')
		.replace(/^[\s.]+|[\s.]+$/g, '') || 'giao-ban';

/**
 * Offers bytes as a file to save; the only effect of this room. A link to a `blob:` address is no request and no
 * navigation of the page, so the page's policy lets it pass and nothing leaves the machine.
 */
export function offer(
	bytes: Uint8Array,
	name: string,
	type: string,
	effects: DownloadEffects = browserEffects
): void {
	const address = effects.makeAddress(new Blob([bytes.slice()], { type }));
	effects.save(address, fileName(name));
	effects.later(() => effects.dropAddress(address), KEPT_MS);
}
