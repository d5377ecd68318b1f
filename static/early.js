// Runs before the first paint: the theme and language the reader chose, and no default figures as the answer to
// another question. It reads only; the application takes over when it is ready.
(function () {
	var root = document.documentElement;
	var theme;
	try {
		theme = localStorage.getItem('theme');
	} catch {
		// Storage is forbidden: the system's theme stands.
	}
	if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
	var query = new URLSearchParams(location.search);
	if (query.get('lang') === 'en') root.lang = 'en';
	if (location.search.length > 1) root.classList.add('asked');
})();
