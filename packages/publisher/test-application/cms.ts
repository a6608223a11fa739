import { createServer } from 'node:http';
import { storedBytes } from '@portolano/test-kit';

/** A CMS that serves a log and the stored files of the test kit to requests with the token. */
export interface TestCms {
	readonly cmsUrl: string;
	readonly logToken: string;
	close(): Promise<void>;
}

const logToken = 'segreto';

/** Starts the CMS. `linesAfter` returns at most `limit` lines of the log after an entry. */
export async function serveCms(
	linesAfter: (after: number, limit: number) => readonly string[],
): Promise<TestCms> {
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		if (request.headers.authorization !== `Bearer ${logToken}`) {
			response.writeHead(401).end();
			return;
		}
		if (pathname === '/api/log') {
			const lines = linesAfter(Number(searchParams.get('after')), Number(searchParams.get('limit')));
			response.end(lines.map((line) => `${line}\n`).join(''));
			return;
		}
		const bytes = storedBytes(pathname.replace('/api/stored/', ''));
		response.writeHead(bytes ? 200 : 404).end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		cmsUrl: `http://127.0.0.1:${port}`,
		logToken,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
