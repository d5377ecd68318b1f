import { createHash } from 'node:crypto';

/** What a policy cares about in a page, read from its text as the build wrote it. */
export interface PageFacts {
	/** Directive → its sources, of the one policy. */
	readonly policy: ReadonlyMap<string, readonly string[]>;
	/** Names of the head's elements that stand before the policy. */
	readonly beforePolicy: readonly string[];
	/** Hashes of the scripts written into the page, as a policy writes them. */
	readonly scriptHashes: readonly string[];
	/** Every opening tag with its attributes, scripts' contents left out. */
	readonly tags: readonly string[];
}

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** As a policy names it. */
export const sha256Of = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function parsePolicy(content: string): Map<string, string[]> {
	const directives = content.replaceAll('&#39;', "'").split(';');
	return new Map(
		directives.map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

/** JSON in a script element is never run: no hash is needed. */
const isRun = (attributes: string) => !/\btype="application\/(ld\+)?json"/.test(attributes);

export function pageFactsOf(html: string): PageFacts {
	const head = /<head>([\s\S]*)<\/head>/.exec(html)?.[1] ?? '';
	const at = head.search(POLICY);
	const scripts = [...html.matchAll(SCRIPT)];
	const inline = scripts.filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && isRun(attributes));
	return {
		policy: parsePolicy(POLICY.exec(html)?.[1] ?? ''),
		beforePolicy: [...head.slice(0, at < 0 ? undefined : at).matchAll(/<([a-z]+)/gi)].map(
			([, name = '']) => name
		),
		scriptHashes: inline.map(([, , text = '']) => sha256Of(text)),
		tags: html.replace(SCRIPT, '<script$1>').match(/<[a-z][^>]*>/gi) ?? []
	};
}
