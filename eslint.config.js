import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Values reach SQL only as parameters: a template string that looks like SQL is refused. */
const SQL_TEMPLATE =
	'TemplateLiteral[expressions.length>0] > TemplateElement[value.raw=/\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\\b/]';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'coverage/', 'tests/.output/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'no-console': 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector: SQL_TEMPLATE,
					message: 'Values reach SQL only as numbered parameters; write a .sql file.'
				},
				{
					selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
					message: 'Text only: nothing is ever parsed as HTML.'
				}
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: [
			'src/bin/**',
			'datasets/generator/**',
			'tests/{bench,fuzz,mutation,pollock}/**',
			'tests/together.js'
		],
		rules: { 'no-console': 'off' } // these speak to a terminal
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	}
);
