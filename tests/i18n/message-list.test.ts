import { PROBLEM_KINDS, type ProblemCode } from '#domain/problem-codes.ts';
import { problemsEn } from '#i18n/problems.en.ts';
import { problemsVi } from '#i18n/problems.vi.ts';
import { expect, test } from 'vitest';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function lineOf(code: ProblemCode): string {
	const { severity } = PROBLEM_KINDS[code];
	return `| \`${code}\` | ${severity} | ${cell(problemsVi[code])} | ${cell(problemsEn[code])} |`;
}

const HEAD = `# What reading a file can say

Every message by its stable code, as the screen *Số liệu* and \`npm run check\` print it, after file, row and column.
\`error\`: the figure is not stored. \`warning\`: look at it. \`note\`: understood, nothing to do. \`{…}\` is filled with what was found.
This list is compared with the code by \`tests/i18n/message-list.test.ts\`; \`npx vitest run -u\` writes it anew.

| code | severity | tiếng Việt | English |
|---|---|---|---|
`;

test('the documentation lists every message by its code, in both languages', async () => {
	const codes = Object.keys(PROBLEM_KINDS).toSorted() as ProblemCode[];
	const list = `${HEAD}${codes.map(lineOf).join('\n')}\n`;
	await expect(list).toMatchFileSnapshot('../../src/ingest/MESSAGES.md');
});
