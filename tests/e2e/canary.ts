import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands where the rest of the world would be: welcomes every request, so that only our own policy can hold it back. */
export async function startCanary() {
	const heard: string[] = [];
	const server = createServer((request, response) => {
		heard.push(`${request.method} http://${request.headers.host}${request.url}`);
		response.writeHead(200, {
			'access-control-allow-origin': '*',
			'access-control-allow-headers': '*',
			'access-control-allow-methods': '*'
		});
		response.end('canary');
	});
	// An https request ends here: it cannot be read, but it was made.
	server.on('clientError', (_, socket) => {
		heard.push('something that is not http');
		socket.destroy();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const close = () =>
		new Promise<void>((closed) => {
			server.close(() => closed());
			server.closeAllConnections();
		});
	return { port: (server.address() as AddressInfo).port, heard, close };
}
