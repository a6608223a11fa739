import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Installation } from '../doctor/installation.ts';
import { projectFolder } from '../places.ts';

const line = z.object({ level: z.string(), at: z.iso.datetime(), part: z.string(), event: z.string() });

let installation: Installation;

beforeAll(async () => {
	installation = await Installation.create();
	await installation.startCms();
});

afterAll(() => installation.remove());

function serve(part: string): { child: ChildProcess; lines: () => z.infer<typeof line>[] } {
	const cli = join(projectFolder, 'scripts/src/cli.ts');
	const child = spawn(process.execPath, [cli, 'serve', part, '--home', installation.home.folder]);
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const lines = () =>
		output
			.split('\n')
			.filter(Boolean)
			.map((text) => line.parse(JSON.parse(text)));
	return { child, lines };
}

test.for(['publisher', 'alerts', 'gateway'])(
	'the %s logs JSON lines, and ends with code 0 on SIGTERM',
	async (part) => {
		const { child, lines } = serve(part);
		await expect.poll(() => lines().map(({ event }) => event), { timeout: 30_000 }).toContain('started');
		const asked = Date.now();
		child.kill('SIGTERM');
		await once(child, 'close');
		expect(child.exitCode).toBe(0);
		expect(Date.now() - asked).toBeLessThan(10_000);
		expect(lines().at(-1)).toMatchObject({ level: 'info', part, event: 'stopped' });
	},
);

test('each part starts and ends while the others go on', async () => {
	const [publisher, gateway] = [serve('publisher'), serve('gateway')];
	for (const { lines } of [publisher, gateway])
		await expect.poll(() => lines().map(({ event }) => event), { timeout: 30_000 }).toContain('started');
	gateway.child.kill('SIGTERM');
	await once(gateway.child, 'close');
	const again = serve('gateway');
	await expect.poll(() => again.lines().map(({ event }) => event), { timeout: 30_000 }).toContain('started');
	expect(publisher.child.exitCode).toBeNull();
	for (const { child } of [publisher, again]) {
		child.kill('SIGTERM');
		await once(child, 'close');
	}
});

test.for([
	['cms', 'serve cms'],
	['follow', 'serve publisher'],
	['servers', 'configure'],
])('the former command %s starts nothing and names %s', async ([former = '', present = '']) => {
	const { code, errors } = await installation.run([former, 'nginx']);
	expect(code).toBe(1);
	expect(errors).toContain(`“portolano ${former}” is now called “portolano ${present}”`);
});
