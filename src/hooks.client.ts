import type { HandleClientError } from '@sveltejs/kit';

/** The last stop of what nobody foresaw: the page says so instead of staying half alive. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) document.documentElement.dataset.app = 'failed';
	return { message: error instanceof Error ? error.message : message };
};
