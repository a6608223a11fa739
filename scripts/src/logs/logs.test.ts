import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LogFile } from './log-file.ts';
import { asText } from './part-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'logs-'));

/** Runs `body` in a program with the open log `log` and no terminal; returns its result and the lines that it wrote. */
function run(body: string, environment: Record<string, string> = {}) {
	const module = JSON.stringify(join(import.meta.dirname, 'part-log.ts'));
	const expected = JSON.stringify(join(import.meta.dirname, '../expected-error.ts'));
	const script = `import { openLog, runPart } from ${module}; import { ExpectedError } from ${expected}; const log = openLog('publisher'); ${body}`;
	const args = ['--input-type=module-typescript', '-e', script];
	const { status, stdout } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: { ...process.env, ...environment },
	});
	return { status, lines: stdout.trimEnd().split('\n') };
}

describe('the log of a part', () => {
	test('is one JSON line per event without a terminal', () => {
		const { lines } = run(
			`log.info({ event: 'release', site: 'portale', release: 4 }, 'Release 4.'); log.warn('x');`,
		);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatch(
			/^\{"level":"info","at":"\d{4}-\d\d-\d\dT[\d:.]+Z","part":"publisher","event":"release","site":"portale","release":4,"message":"Release 4\."\}$/,
		);
		expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 'warn', event: 'note', message: 'x' });
	});

	test('is text when LOG_FORMAT says so', () => {
		const { lines } = run(`log.info({ site: 'portale' }, 'Release 4.'); log.error('Away.');`, {
			LOG_FORMAT: 'text',
		});
		expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d \[portale\] Release 4\.$/);
		expect(lines[1]).toMatch(/^\d\d:\d\d:\d\d error Away\.$/);
	});

	test('has as its last line why the part could not start, without a stack when the user can fix it', () => {
		const { status, lines } = run(
			`await runPart('gateway', () => Promise.reject(new ExpectedError('Port 80 is in use.')));`,
		);
		expect([status, lines.length]).toEqual([1, 1]);
		expect(JSON.parse(lines[0] ?? '')).toEqual({
			...{ level: 'fatal', part: 'gateway', event: 'refused', message: 'Port 80 is in use.' },
			at: z.object({ at: z.iso.datetime() }).parse(JSON.parse(lines[0] ?? '')).at,
		});
	});

	test('has an uncaught error with its stack as its last line, and the process ends with code 1', () => {
		const { status, lines } = run(`setTimeout(() => { throw new Error('Oh'); }, 1);`);
		expect(status).toBe(1);
		expect(lines).toHaveLength(1);
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({
			...{ level: 'fatal', event: 'crashed', message: 'Oh' },
			error: { name: 'Error' },
		});
		expect(lines[0]).toContain('\\n    at ');
	});
});

test('in a terminal the stack of an error follows its message', () => {
	const line = {
		level: 'error',
		at: '2026-11-22T09:00:00.000Z',
		message: 'No',
		error: { stack: 'Error: No\n at x' },
	};
	expect(asText(JSON.stringify(line))).toMatch(/ error No\nError: No\n at x\n$/);
});

describe('the log file of a program', () => {
	const eventsIn = (file: string) =>
		readFileSync(file, 'utf8')
			.trimEnd()
			.split('\n')
			.map((line): unknown => JSON.parse(line));

	test('has its events as they are, and other output as events, whatever the pieces in which it arrives', () => {
		const file = join(folder, 'pieces.log');
		const log = new LogFile({ file, part: 'cms' });
		const stream = log.stream();
		const bytes = Buffer.from('{"level":"info","event":"started"}\n\n▲ Next.js\nè finita');
		for (const byte of bytes) stream(Buffer.from([byte]));
		stream();
		log.close();
		expect(eventsIn(file)).toMatchObject([
			{ level: 'info', event: 'started' },
			{ level: 'info', part: 'cms', event: 'output', message: '▲ Next.js' },
			{ event: 'output', message: 'è finita' },
		]);
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	test('is bounded: the newest lines are in two files of limited size', () => {
		const file = join(folder, 'bounded.log');
		const log = new LogFile({ file, part: 'cms', bytesMax: 2_000 });
		const stream = log.stream();
		for (let index = 0; index < 500; index += 1) stream(Buffer.from(`line ${index}\n`));
		log.close();
		const names = readdirSync(folder).filter((name) => name.startsWith('bounded'));
		expect(names.toSorted()).toEqual(['bounded.log', 'bounded.log.1']);
		for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(2_200);
		expect(readFileSync(file, 'utf8')).toContain('line 499');
	});
});
