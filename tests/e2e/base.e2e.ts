import { expect, test } from 'vitest';
import { builtWith, serve } from './site.ts';
import { openPage, whenReady } from './stage.ts';

test('the site works under a path', { timeout: 240_000 }, async () => {
	const { url } = await serve(await builtWith('base', { GIAO_BAN_BASE: '/giao-ban' }), { base: '/giao-ban' });
	const page = await openPage('/', { site: url });
	expect(new URL(page.url()).pathname).toBe('/giao-ban/');
	await whenReady(page);
});
