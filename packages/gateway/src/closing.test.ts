import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';

const site = {
	...{ key: 'portale', origin: 'http://taranto.localhost' },
	...{ folder: '/nowhere', feedbackFile: '/nowhere/portale.ndjson' },
};

/** A gateway with one request under way: the CMS has it, and answers when the test lets it. */
interface UnderWay {
	readonly gateway: Gateway;
	readonly reader: Socket;
	/** The answer of the CMS, still to be written. */
	readonly answer: ServerResponse;
}

async function requestUnderWay(): Promise<UnderWay> {
	const asked = Promise.withResolvers<ServerResponse>();
	const cms = createServer((_, response) => asked.resolve(response)).listen(0, '127.0.0.1');
	await once(cms, 'listening');
	onTestFinished(() => cms.closeAllConnections());
	onTestFinished(() => void cms.close());
	const address = cms.address();
	const gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, sites: [site] },
		cmsUrl: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
		routes: [{ path: '/sportello/orari/', method: 'GET', bytesMax: 0 }],
	});
	const reader = connect(gateway.port, '127.0.0.1');
	reader.write('GET /sportello/orari/ HTTP/1.1\r\nHost: taranto.localhost\r\n\r\n');
	return { gateway, reader, answer: await asked.promise };
}

async function textOf(reader: Socket): Promise<string> {
	let text = '';
	reader.on('data', (chunk: Buffer) => (text += chunk.toString()));
	await once(reader, 'close');
	return text;
}

test('a gateway that closes answers the request under way, and accepts no other', async () => {
	const { gateway, reader, answer } = await requestUnderWay();
	const text = textOf(reader);
	const closed = gateway.close();
	const late = connect(gateway.port, '127.0.0.1');
	expect(await once(late, 'error')).toMatchObject([{ code: 'ECONNREFUSED' }]);
	await wait(100);
	answer.end('dalle 9 alle 12');
	expect(await text).toContain('dalle 9 alle 12');
	await closed;
});

test('a request that is not answered in time does not keep a gateway from closing', async () => {
	const { gateway, reader } = await requestUnderWay();
	const text = textOf(reader);
	await gateway.close();
	expect(await text).toBe('');
});
