import { expect, test } from 'vitest';
import { copyOfBuild, serve } from './site.ts';
import { openPage } from './stage.ts';

test('the front page opens', async () => {
	const page = await openPage('/');
	expect(await page.getAttribute('html', 'data-app')).not.toBeNull();
});

test('the front page opens under a name that is not localhost, from another folder', async () => {
	const { url } = await serve(await copyOfBuild());
	const page = await openPage('/', { site: url, host: 'giaoban.test' });
	expect(await page.evaluate(() => [location.hostname, isSecureContext])).toEqual(['giaoban.test', false]);
});
