import type { Picture } from '#export/picture/picture.ts';
import { withDensity } from '#export/picture/png-density.ts';

/** As wide as A4 upright, at the density of print. */
export const PRINT = { widthPx: 2480, dotsPerInch: 300 } as const;
const SCREEN_DOTS_PER_INCH = 96;

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await blob.arrayBuffer());

async function drawn({ svg }: Picture, width: number, height: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width, height];
		canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png')
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** The picture as PNG: as sharp as the screen, or as print on A4. @throws where the browser cannot draw it */
export async function pngOf(picture: Picture, size: 'screen' | 'print'): Promise<Blob> {
	const scale = size === 'print' ? PRINT.widthPx / picture.widthPx : window.devicePixelRatio;
	const [width, height] = [Math.round(picture.widthPx * scale), Math.round(picture.heightPx * scale)];
	const blob = await drawn(picture, width, height);
	const density = size === 'print' ? PRINT.dotsPerInch : SCREEN_DOTS_PER_INCH * scale;
	return new Blob([withDensity(await bytesOf(blob), density).slice()], { type: 'image/png' });
}
