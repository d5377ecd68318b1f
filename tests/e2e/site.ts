import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { startServer, type ServerOptions } from '../../src/bin/serve.js';
import { BUILT } from './built.ts';

/** A copy of the built site whose `datasets/` the test may change; gone when the test ends. */
export async function copyOfBuild(build = BUILT): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'giao-ban-'));
	onTestFinished(() => rm(copy, { recursive: true, force: true }));
	await cp(build, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
	return copy;
}

/** Serves a folder until the test ends, and keeps the paths that were asked for. */
export async function serve(root: string, options: Pick<ServerOptions, 'base' | 'before' | 'port'> = {}) {
	const asked: string[] = [];
	const before = (path: string) => {
		asked.push(path);
		return options.before?.(path);
	};
	const server = await startServer({ port: 0, ...options, root, before });
	onTestFinished(() => server.close()); // closing twice is harmless: a test may stop it itself
	return { ...server, asked };
}

/**
 * The site built with other settings, such as GIAO_BAN_BASE; kept, and built again only when something changed.
 * @returns its folder
 */
export async function builtWith(name: string, settings: Readonly<Record<`GIAO_BAN_${string}`, string>>) {
	const kept = join('node_modules', '.cache', 'giao-ban', 'sites', name);
	const env = {
		...process.env,
		GIAO_BAN_VERSION: undefined, // of the site under test; this one has its own
		...settings,
		GIAO_BAN_BUILD: join(kept, 'build'),
		GIAO_BAN_KIT_OUT: join(kept, 'kit')
	};
	await promisify(execFile)(process.execPath, ['src/bin/prepare.js', 'build'], { env });
	return env.GIAO_BAN_BUILD;
}
