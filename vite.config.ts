import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig(async () => ({
	plugins: [sveltekit()],
	// The engine's worker and wasm are fetched as they are; nothing may be inlined into a data: address.
	build: { assetsInlineLimit: 0, target: 'es2023' },
	// Loaded only by Vitest: the build must not need a browser driver.
	test: process.env.VITEST ? { projects: await (await import('./tests/projects.ts')).projects() } : {}
}));
