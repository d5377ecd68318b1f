import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// The engine's worker and wasm are fetched as they are; nothing may be inlined into a data: address.
	build: { assetsInlineLimit: 0, target: 'es2023' }
});
