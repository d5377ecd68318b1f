import { pathToFileURL } from 'node:url';
import { bundled } from '../fuzz/bundle.js';

const { file, remove } = await bundled('tests/pollock/pollock.ts');
try {
	await import(pathToFileURL(file).href);
} finally {
	remove();
}
