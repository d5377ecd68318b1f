import { runCheck } from './check-command.ts';

process.exitCode = runCheck(
	process.argv.slice(2),
	(text) => process.stdout.write(`${text}\n`),
	(text) => process.stderr.write(`${text}\n`)
);
