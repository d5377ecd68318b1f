import type { Handle } from '@sveltejs/kit';

/** Fonts come with the first paint, so that no text changes its width afterwards. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'font' || type === 'js' || type === 'css' });
