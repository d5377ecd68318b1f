import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageFactsOf, sha256Of } from './policy/html.ts';

const BUILD = 'build';

/** What a page of ours may do, whatever gets into it. `script-src` has a hash a script besides. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'worker-src': ["'self'", 'blob:'],
	'connect-src': ["'self'"],
	'img-src': ["'self'", 'data:', 'blob:'],
	'style-src': ["'self'"],
	'style-src-attr': ["'unsafe-hashes'", sha256Of(announcerStyle())],
	'font-src': ["'self'"],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'object-src': ["'none'"],
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'giao-ban']
};

/** The one style attribute that Kit writes, read where Kit writes it: a new version may change it. */
function announcerStyle(): string {
	const source = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
	return /id="svelte-announcer"[^>]*\bstyle="([^"]*)"/.exec(source)?.[1] ?? '';
}

function filesOf(extension: string): string[] {
	if (!existsSync(BUILD)) throw new Error('There is no built site: run npm test, or npm run build.');
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(extension));
}

const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');

const ABSOLUTE = /\b(src|href|srcset|action|formaction|poster|data|ping)="\s*(https?:)?\/\//i;

describe.each(filesOf('.html'))('%s', (path) => {
	const { policy, beforePolicy, scriptHashes, tags } = pageFactsOf(read(path));

	test('has the policy before all that it must govern', () => {
		expect(beforePolicy.filter((name) => name !== 'meta')).toEqual([]);
	});

	test('has the whole policy, and for scripts only the hashes of its own', () => {
		const stated = Object.fromEntries(policy);
		const isHash = (source: string) => source.startsWith("'sha256-");
		expect({ ...stated, 'script-src': stated['script-src']?.filter((source) => !isHash(source)) }).toEqual(
			POLICY
		);
		expect(stated['script-src']?.filter(isHash).sort()).toEqual([...new Set(scriptHashes)].sort());
	});

	test('has no style attribute and no handler written into a tag', () => {
		expect(tags.filter((tag) => /\s(style|on\w+)=/i.test(tag))).toEqual([]);
	});

	test('names no other origin', () => {
		expect(tags.filter((tag) => ABSOLUTE.test(tag))).toEqual([]);
	});
});

test('there are pages to judge', () => {
	expect(filesOf('.html')).toContain('index.html');
	expect(announcerStyle()).not.toBe('');
});

test('styles name no other origin', () => {
	const foreign = filesOf('.css').filter((path) => /url\(\s*['"]?(https?:|\/\/)|@import/i.test(read(path)));
	expect(foreign).toEqual([]);
});

describe('packages', () => {
	const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
	const direct: [string, string][] = [manifest.dependencies, manifest.devDependencies].flatMap(
		Object.entries
	);

	test('are named by exact versions', () => {
		expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
	});

	test('are fewer than 25 at run time', () => {
		expect(Object.keys(manifest.dependencies).length).toBeLessThan(25);
	});

	test('run nothing when they are installed', () => {
		const locked: [string, { hasInstallScript?: boolean }][] = Object.entries(lock.packages);
		const running = locked.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path);
		// fsevents names one, for macOS only, and ships its binary: npm marks it in any case.
		expect(running.filter((path) => !path.endsWith('node_modules/fsevents'))).toEqual([]);
	});

	test('come from no address of their own', () => {
		const locked: [string, { resolved?: string }][] = Object.entries(lock.packages);
		const elsewhere = locked.filter(
			([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')
		);
		expect(elsewhere).toEqual([]);
	});
});
