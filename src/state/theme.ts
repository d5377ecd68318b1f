export type Theme = 'light' | 'dark';

const KEY = 'theme';

function remembered(): Theme | null {
	const chosen = document.documentElement.dataset.theme;
	return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

const ofSystem = (): Theme => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The theme on screen and the way to the other one; `static/early.js` sets the remembered one before first paint. */
export const themeChoice = {
	current: (): Theme => remembered() ?? ofSystem(),
	choose(theme: Theme): Theme {
		document.documentElement.dataset.theme = theme;
		try {
			localStorage.setItem(KEY, theme);
		} catch {
			// Storage is forbidden: the choice holds for this visit.
		}
		return theme;
	}
};
