import { pathToFileURL } from 'node:url';
import { bundled } from './bundle.js';

const { file, remove } = await bundled('tests/fuzz/addresses.ts');
try {
	await import(pathToFileURL(file).href);
} finally {
	remove();
}
