import { listedPaths } from '#ingest/package/read-package.ts';
import { error } from '@sveltejs/kit';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASETS } from '../../snapshot.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const DESCRIPTOR = 'datapackage.json';
const README = 'README.md';

function served(): string[] {
	const { paths } = listedPaths(readFileSync(join(DATASETS, DESCRIPTOR)));
	const extra = existsSync(join(DATASETS, README)) ? [README] : [];
	return [DESCRIPTOR, ...extra, ...paths];
}

/** Exactly the files the package lists: the page fetches no other. */
export const entries = () => served().map((path) => ({ path }));

const TYPES: Record<string, string> = { csv: 'text/csv', json: 'application/json', md: 'text/markdown' };

export const GET: RequestHandler = ({ params }) => {
	if (!served().includes(params.path)) error(404, params.path);
	const type = TYPES[params.path.split('.').at(-1) ?? ''] ?? 'text/plain';
	const body = new Uint8Array(readFileSync(join(DATASETS, params.path)));
	return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
