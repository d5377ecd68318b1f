export const prerender = true;
// `/compare/` is `compare/index.html` on any plain server.
export const trailingSlash = 'always';
