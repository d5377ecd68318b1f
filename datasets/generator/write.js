// node datasets/generator/write.js           writes every generated table, then the hashes
// node datasets/generator/write.js FOLDER    only refreshes the hashes of another package
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generatedTables } from './files.js';
import { sealed } from './seal.js';

const OWN = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? OWN);

/** @type {(path: string) => string} */
const read = (path) => readFileSync(join(folder, path), 'utf8');

/** @type {(text: string, path: string) => void} */
function write(text, path) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
	console.log(`wrote ${path}`);
}

if (folder === OWN) generatedTables(read).forEach(write);
write(sealed(read('datapackage.json'), read), 'datapackage.json');
