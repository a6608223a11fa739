import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { requestSession } from './request-session.ts';

const needsCode = { errors: [{ message: 'Serve il codice', data: { secondFactor: { needs: 'code' } } }] };

/** A CMS that wants the code 123456; returns its address and what was sent to it. */
async function cmsWithCode(): Promise<{ cms: string; sent: unknown[] }> {
	const sent: unknown[] = [];
	const server = createServer((request, response) => {
		void json(request).then((body) => {
			sent.push(body);
			const isRight = JSON.stringify(body).includes('123456');
			response.writeHead(isRight ? 200 : 401).end(JSON.stringify(isRight ? { token: 'x' } : needsCode));
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
	return { cms: `http://127.0.0.1:${address.port}`, sent };
}

const account = { email: 'a@example.org', password: 'una frase di prova' };

test('a sign-in sends the code when the CMS asks for it', async () => {
	const { cms, sent } = await cmsWithCode();
	const answer = await requestSession(cms, { ...account, code: () => Promise.resolve('123456') });

	expect(answer).toMatchObject({ isOk: true, body: { token: 'x' } });
	expect(sent).toEqual([account, { ...account, code: '123456' }]);
});

test('without a code it tells what the CMS answered', async () => {
	const { cms, sent } = await cmsWithCode();

	expect(await requestSession(cms, account)).toMatchObject({ status: 401, reasons: ['Serve il codice'] });
	expect(sent).toHaveLength(1);
});
