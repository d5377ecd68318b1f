import { spawn } from 'node:child_process';

/**
 * Runs scripts of package.json at once, as `node tests/together.js types eslint`: on two cores in half the time. What each
 * says is kept apart and printed when it ends, and one that fails makes the whole fail.
 */

/**
 * npm as it was called, else by its name (a batch file on Windows, which only a shell starts).
 * @param {string} script @returns {Promise<boolean>} whether it ended well
 */
function runScript(script) {
	const npm = process.env.npm_execpath;
	const args = ['run', '--silent', script];
	const child = npm?.endsWith('.js')
		? spawn(process.execPath, [npm, ...args])
		: spawn('npm', args, { shell: process.platform === 'win32' });
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			if (code !== 0) console.error(`npm run ${script} failed.`);
			resolve(code === 0);
		});
	});
}

const outcomes = await Promise.all(process.argv.slice(2).map(runScript));
if (outcomes.length === 0 || outcomes.includes(false)) process.exitCode = 1;
