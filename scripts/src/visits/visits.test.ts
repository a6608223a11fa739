import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countLog, writeDays } from './count-log.ts';
import { visitIn } from './log-line.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'visits-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = (path: string, { at = '01/Dec/2026:10:00:00 +0100', status = 200, agent = 'Firefox' } = {}) =>
	`192.0.2.7 - - [${at}] "GET ${path} HTTP/2.0" ${String(status)} 512 "https://da.example/" "${agent}"`;

function logOf(name: string, lines: readonly string[]): string {
	const file = join(folder, name);
	const text = `${lines.join('\n')}\n`;
	writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
	return file;
}

const dayIn = (day: string): unknown => JSON.parse(readFileSync(join(folder, `${day}.json`), 'utf8'));

describe('a line of a log', () => {
	test('is a visit on a day of Rome, without what was asked after the path', () => {
		expect(visitIn(line('/servizi/?q=segreto', { at: '01/Dec/2026:23:30:00 +0000' }))).toEqual({
			day: '2026-12-02',
			path: '/servizi/',
		});
	});

	test.each([
		line('/stile.css'),
		line('/manca/', { status: 404 }),
		line('/', { agent: 'Googlebot/2.1' }),
		line('/').replace('GET', 'POST'),
	])('is none when it is %s', (other) => {
		expect(visitIn(other)).toBeUndefined();
	});

	test.each(['', 'quatsch', line('/').replace('Dec', 'Xyz'), '{"request":{}}'])(
		'can be no line: %j',
		(other) => {
			expect(visitIn(other)).toBe('unreadable');
		},
	);
});

describe('the logs of a site', () => {
	test('are counted by day and page, plain or compressed, and may be given again', async () => {
		const files = [
			logOf('access.log', [line('/'), line('/'), 'quatsch']),
			logOf('access.log.1.gz', [line('/a/')]),
		];
		for (let time = 1; time <= 2; time += 1) {
			const counted = await countLog(files);
			expect(counted.unreadable).toBe(1);
			await writeDays(folder, counted);
		}
		expect(dayIn('2026-12-01')).toEqual({ pages: { '/': 2, '/a/': 1 }, searches: {} });
	});

	test('that were cut take nothing away from a day', async () => {
		await writeDays(folder, await countLog([logOf('whole.log', [line('/'), line('/a/')])]));
		const [day] = await writeDays(folder, await countLog([logOf('cut.log', [line('/')])]));
		expect(day?.outcome).toBe('kept');
		expect(dayIn('2026-12-01')).toMatchObject({ pages: { '/': 1, '/a/': 1 } });
	});

	test('in another format are refused, and say what to do', async () => {
		await expect(countLog([logOf('other.log', ['{"a":1}'])])).rejects.toThrow(/access_log <file> combined/);
	});

	test('that are not there are named', async () => {
		await expect(countLog([join(folder, 'manca.log')])).rejects.toThrow(/There is no file .*manca\.log/);
	});
});
