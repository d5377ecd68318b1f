import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '#domain/selection.ts';
import { LANGUAGES } from '#domain/selection.ts';
import { isoDay } from '#domain/period-days.ts';
import { parseQuarter, type Quarter } from '#domain/period.ts';
import type { Problem } from '#domain/problem.ts';
import { problemLine, problemWords } from '#i18n/problems.ts';
import { checkFile, readerForCheck, type CheckedFile, type Checker } from './check-file.ts';
import { NO_STORE } from '#ingest/reports/settle.ts';

/** What the command was asked for. */
interface Request {
	readonly isJson: boolean;
	readonly quarter: Quarter | null;
	readonly lang: Language;
	readonly files: readonly string[];
}

const USAGE = 'Usage: npm run --silent check -- [--json] [--quarter 2024-Q1] [--lang vi|en] FILE …';

/** What was asked, or why it cannot be understood. */
function requestOf(words: readonly string[]): Request | string {
	let [isJson, isOver, lang, quarter]: [boolean, boolean, Language, Quarter | null] = [
		false,
		false,
		'vi',
		null
	];
	const files: string[] = [];
	const rest = [...words];
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		const [option, value] = /^(--\w+)=(.*)$/.exec(word)?.slice(1) ?? [word, undefined];
		if (isOver || !word.startsWith('-') || word === '-') files.push(word);
		else if (word === '--') isOver = true;
		else if (word === '--json') isJson = true;
		else if (option === '--quarter') {
			const text = value ?? rest.shift() ?? '';
			quarter = parseQuarter(text);
			if (quarter === null) return `--quarter needs a quarter such as 2024-Q1, not “${text}”.`;
		} else if (option === '--lang') {
			const text = value ?? rest.shift() ?? '';
			const found = LANGUAGES.find((language) => language === text);
			if (found === undefined) return `--lang needs vi or en, not “${text}”.`;
			lang = found;
		} else return `Unknown option: ${word}`;
	}
	return files.length === 0 ? 'No file was named.' : { isJson, quarter, lang, files };
}

/** A problem as other programs read it. */
const messageOf = (problem: Problem, lang: Language) => ({
	code: problem.code,
	severity: problem.severity,
	row: problem.row ?? null,
	column: problem.column ?? null,
	...(problem.sheet === undefined ? {} : { sheet: problem.sheet }),
	text: problemWords({ lang }, problem)
});

const jsonOf = ({ file, verdict, ms, problems, facts }: CheckedFile, lang: Language): string =>
	JSON.stringify({ file, verdict, ms, messages: problems.map((problem) => messageOf(problem, lang)), facts });

const VERDICT_WORDS = {
	vi: { accept: 'nhận', accept_with_warning: 'nhận, có cảnh báo', reject: 'không nhận' },
	en: { accept: 'accept', accept_with_warning: 'accept with warnings', reject: 'reject' }
} as const;
const FACTS_WORD = { vi: 'số liệu', en: 'facts' } as const;

const SEVERITY_WORDS = {
	vi: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'ghi chú' },
	en: { error: 'ERROR', warning: 'WARNING', note: 'note' }
} as const;

function linesOf({ file, verdict, problems, facts }: CheckedFile, lang: Language): string {
	const head = `${file}: ${VERDICT_WORDS[lang][verdict]} (${facts.length} ${FACTS_WORD[lang]})`;
	const lines = problems.map(
		(problem) => `  ${SEVERITY_WORDS[lang][problem.severity]} ${problemLine({ lang }, problem)}`
	);
	const figures = facts.map(
		({ unit, quarter, indicator, body, value }) => `  ${unit} ${quarter} ${indicator} ${body}: ${value}`
	);
	return [head, ...lines, ...figures].join('\n');
}

/** The bytes of a file; null where the disk gives none: a file that cannot be read is a rejected one. */
function bytesOf(path: string): Uint8Array | null {
	// npm runs scripts in the project's folder; files are named from where the command was called.
	for (const folder of [process.env.INIT_CWD ?? '.', '.'])
		try {
			return readFileSync(resolve(folder, path));
		} catch {
			continue;
		}
	return null;
}

const datasets = (): string =>
	process.env.GIAO_BAN_DATASETS ?? join(process.env.GIAO_BAN_ROOT ?? '.', 'datasets');

function registerOf(folder: string): Checker {
	const files = ['units.csv', 'indicators.csv'].map(
		(path) => [path, readFileSync(join(folder, path))] as const
	);
	return readerForCheck(new Map(files));
}

/** Checks the files in their order and says what became of each. The number is the exit status. */
export function runCheck(
	words: readonly string[],
	say: (text: string) => void,
	complain: (text: string) => void
): number {
	const request = requestOf(words);
	if (typeof request === 'string') {
		complain(`${request}\n${USAGE}`);
		return 2;
	}
	const checker = registerOf(datasets());
	let store = NO_STORE;
	let isRejected = false;
	for (const file of request.files) {
		const checked = checkFile(checker, store, file, bytesOf(file), request.quarter, isoDay(new Date()));
		store = checked.store;
		isRejected ||= checked.verdict === 'reject';
		say(request.isJson ? jsonOf(checked, request.lang) : linesOf(checked, request.lang));
	}
	return isRejected ? 1 : 0;
}
