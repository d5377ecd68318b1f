import { createHash } from 'node:crypto';

/** @typedef {{ path: string, hash?: string }} Resource */

/** @type {(text: string) => string} */
const hashOf = (text) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/**
 * The descriptor with the hash of every file as it is now.
 * @param {string} descriptor the text of datapackage.json
 * @param {(path: string) => string} read a table of the package
 */
export function sealed(descriptor, read) {
	const head = JSON.parse(descriptor);
	head.resources = head.resources.map((/** @type {Resource} */ resource) => ({
		...resource,
		hash: hashOf(read(resource.path))
	}));
	return `${JSON.stringify(head, null, 2)}\n`;
}
