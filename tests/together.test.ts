import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('scripts run together fail when one of them fails, and it is named', () => {
	const run = spawnSync(process.execPath, ['tests/together.js', 'no-such-script'], { encoding: 'utf8' });
	expect(run.status).toBe(1);
	expect(run.stderr).toContain('npm run no-such-script failed.');
});
