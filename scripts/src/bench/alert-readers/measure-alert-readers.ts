import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { alertBarPath, alertStatePath, serverInclude } from '@portolano/content-models';
import { caddyConfiguration, nginxConfiguration } from '@portolano/gateway';
import { serverProgram, startServer, writeLane } from '@portolano/gateway/testing';
import { freePort } from '@portolano/test-kit';
import { type LoadFigures, measureLoad } from './load.ts';
import { processorSeconds } from './processor-time.ts';

const servers = ['gateway', 'nginx', 'caddy'] as const;
const encodings = ['gzip', 'identity'] as const;

export interface AlertReadersFigures extends LoadFigures {
	server: (typeof servers)[number];
	encoding: (typeof encodings)[number];
	isAlertOn: boolean;
	/**
	 * Time of processors that the server, and the gateway behind it, take for an answer, which other work on the machine
	 * hardly changes.
	 */
	processorMs: number;
}

const host = 'bench.example';
const path = '/servizio/';
const CONNECTIONS = 64;
const SECONDS = 8;

/** A bar such as the lane of alerts writes, of about a kilobyte. */
const bar = `<aside class="alert-bar" data-alert="1"><p>${'Allerta rossa per temporali: non uscire di casa. '.repeat(18)}</p></aside>`;

/** A condition as long as those of the lane; it holds until the year 2255. */
const inForce = '$msec = /^(?:1(?:79(?:[5-9]|4(?:9|8[0-9]))|[89][0-9])|[2-8][0-9]{2})[0-9]/';

function writePage(folder: string, html: string): void {
	const include = serverInclude(alertBarPath('it'));
	const page = html.includes(include) ? html : html.replace(/<body[^>]*>/, (body) => body + include);
	const file = join(folder, 'live', path, 'index.html');
	mkdirSync(join(file, '..'), { recursive: true });
	for (const [ending, bytes] of [
		['', page],
		['.br', brotliCompressSync(page)],
		['.gz', gzipSync(page, { level: 9 })],
	] as const)
		writeFileSync(`${file}${ending}`, bytes);
}

function writeAlert(folder: string, isOn: boolean): void {
	rmSync(folder, { recursive: true, force: true });
	const state = [{ text: 'Allerta rossa' }];
	const files = { [alertBarPath('it')]: isOn ? [{ text: bar }] : [], [alertStatePath('it')]: state };
	writeLane(folder, { isOn, files });
	if (!isOn) return;
	writeFileSync(
		join(folder, 'nginx', alertBarPath('it')),
		`<!--# if expr="${inForce}" -->${bar}<!--# endif -->`,
	);
	writeFileSync(
		join(folder, 'caddy', alertBarPath('it')),
		`<!--%if and (ge now.Unix 1700000000) (lt now.Unix 9000000000)%-->${bar}<!--%end%-->`,
	);
}

interface Running {
	readonly port: number;
	readonly process: ChildProcess;
}

async function startGatewayProcess(folder: string): Promise<Running> {
	const program = join(import.meta.dirname, 'gateway-process.ts');
	const child = fork(program, [join(folder, 'live'), join(folder, 'alerts')]);
	const messages: unknown[] = await once(child, 'message');
	const [port] = messages;
	if (typeof port !== 'number') throw new Error('The gateway of the bench has no port.');
	return { port, process: child };
}

/**
 * Starts another server before a gateway. Returns undefined where the program isn't there.
 * @param gateway port of the gateway.
 */
async function startOther(
	name: 'nginx' | 'caddy',
	folder: string,
	gateway: number,
): Promise<Running | undefined> {
	const program = serverProgram(name);
	if (program === undefined) return undefined;
	const port = await freePort();
	const site = {
		...{ key: 'bench', origin: `https://${host}`, folder: join(folder, 'live') },
		...{ addresses: join(folder, 'addresses'), otherLanguages: [] },
		alerts: { folder: join(folder, 'alerts'), statePaths: ['/'] },
	};
	const configure = { nginx: nginxConfiguration, caddy: caddyConfiguration }[name];
	const configuration = configure([site], { gateway: `127.0.0.1:${gateway}`, plainPort: port });
	const own = join(folder, name);
	mkdirSync(own, { recursive: true });
	return { port, process: await startServer({ name, program }, { folder: own, configuration, port }) };
}

/** @throws when the page doesn't show the bar as it should. */
async function checkBar(port: number, isOn: boolean): Promise<void> {
	const body = await new Promise<string>((resolve, reject) => {
		request({ port, path, headers: { Host: host } }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
			response.on('end', () => resolve(text));
		})
			.on('error', reject)
			.end();
	});
	if (body.includes('data-alert="1"') !== isOn)
		throw new Error(`The bar is ${isOn ? 'not ' : ''}in the page of port ${port}: nothing was measured.`);
}

/**
 * Measures readers of one page, with and without an alert on it, on each server that is there. The load comes from this
 * process, so on a machine with two cores it takes about half of what the server would have.
 */
export async function measureAlertReaders(html: string, folder: string): Promise<AlertReadersFigures[]> {
	rmSync(folder, { recursive: true, force: true });
	writePage(folder, html);
	const figures: AlertReadersFigures[] = [];
	for (const server of servers) {
		writeAlert(join(folder, 'alerts'), false);
		const gateway = await startGatewayProcess(folder);
		const running = server === 'gateway' ? gateway : await startOther(server, folder, gateway.port);
		const processes = new Set([gateway.process, ...(running ? [running.process] : [])]);
		try {
			if (!running) continue;
			const { port } = running;
			for (const isAlertOn of [false, true]) {
				writeAlert(join(folder, 'alerts'), isAlertOn);
				// The gateway looks at its file fifty times a second.
				await sleep(200);
				await checkBar(port, isAlertOn);
				for (const encoding of encodings) {
					const load = { port, host, path, encoding, connections: CONNECTIONS };
					await measureLoad({ ...load, seconds: 1 });
					const used = () => [...processes].reduce((sum, { pid = 0 }) => sum + processorSeconds(pid), 0);
					const usedBefore = used();
					const measured = await measureLoad({ ...load, seconds: SECONDS });
					const processorMs = ((used() - usedBefore) * 1000) / measured.answers;
					figures.push({ server, encoding, isAlertOn, processorMs, ...measured });
				}
			}
		} finally {
			for (const process of processes) process.kill();
		}
	}
	return figures;
}
