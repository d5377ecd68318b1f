import adapter from '@sveltejs/adapter-static';
import { contentVersion } from './src/bin/content-version.js';

// The one style attribute Kit itself writes: its route announcer. tests/policy.test.ts recomputes this hash.
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

const out = process.env.GIAO_BAN_BUILD ?? 'build';

// Kit reads this file once for the client and again, in a process of its own, for prerendering: both must say one version,
// even when a source is saved in between.
const version = (process.env.GIAO_BAN_VERSION ??= contentVersion());

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: out, assets: out, fallback: '404.html', precompress: false }),
		outDir: process.env.GIAO_BAN_KIT_OUT ?? '.svelte-kit',
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.GIAO_BAN_BASE ?? ''), relative: true },
		version: { name: version },
		// Registered by src/routes/offline.svelte.ts, when the engine is ready: keeping the site must not slow the first visit down.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'giao-ban']
			}
		}
	}
};
