import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { textAt, timedFiles } from '@portolano/content-models';

export interface WebServer {
	readonly url: string;
	close(): Promise<void>;
}

/** For tests: a server that includes the bars of a site in its pages, as the gateway does; the site is the first part of the host. */
export async function startWebServer(alertsDir: string): Promise<WebServer> {
	const server = createServer(({ headers: { host = '' } }, response) => {
		const folder = join(alertsDir, host.split('.')[0] ?? '');
		response.end(`<!doctype html><body>${barsIn(folder)}<main>Pagina</main>`);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	return {
		url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
		close: async () => {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

/** Returns the bars in force of the site with this folder, in Italian; none when it has no `on`. */
export function barsIn(folder: string, language = 'it', now = Date.now()): string {
	if (!existsSync(join(folder, 'on'))) return '';
	const { files } = timedFiles.parse(JSON.parse(readFileSync(join(folder, 'timed.json'), 'utf8')));
	return textAt(files[`/allerte/barra.${language}.html`] ?? [], now);
}
