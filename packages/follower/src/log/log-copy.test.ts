import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLog, buildNews, buildSite, inItalian } from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogCopy } from './log-copy.ts';
import { LogError } from './parse-entry.ts';

const log = buildLog([
	buildSite(),
	...['Uno', 'Due', 'Tre'].map((title) => buildNews({ title: inItalian(title) })),
]);
/** An entry that would not pass validation. */
const [invalid] = buildLog([buildNews({ id: 'no id', title: inItalian('') })], log.length);

let folder: string;
let file: string;
let sum: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portolano-log-'));
	file = join(folder, 'log.ndjson');
	sum = `${file}.sum`;
	using((copy) => {
		for (const entry of log) copy.append([entry]);
	});
});

afterEach(() => rmSync(folder, { recursive: true }));

function using<A>(work: (copy: LogCopy) => A): A {
	const copy = new LogCopy(file);
	try {
		return work(copy);
	} finally {
		copy.close();
	}
}

const entries = () => using((copy) => [...copy.read().entries]);
const lines = (path = file) => readFileSync(path, 'utf8').split('\n').slice(0, -1);
const write = (all: readonly string[], path = file) =>
	writeFileSync(path, all.map((line) => `${line}\n`).join(''));

/** Reads the copy, and starts it anew if it is damaged; returns what is wrong with it. */
function damage(): string | undefined {
	return using((copy) => {
		try {
			expect([...copy.read().entries].length).toBeGreaterThanOrEqual(0);
			return undefined;
		} catch (error) {
			if (!(error instanceof LogError)) throw error;
			copy.startAnew();
			return error.message;
		}
	});
}

test('a copy is read back as it was written, and goes on from its end', () => {
	expect(entries()).toEqual(log);
	const [next] = buildLog([buildNews({ title: inItalian('Quattro') })], log.length);
	using((copy) => {
		expect([...copy.read().entries]).toHaveLength(log.length);
		copy.append(next ? [next] : []);
		expect(copy.position).toMatchObject({ seq: log.length + 1, bytes: readFileSync(file).byteLength });
	});
	expect(entries()).toEqual([...log, next]);
});

test('entries are validated once: their checksum stands for it afterwards', () => {
	using((copy) => {
		expect([...copy.read().entries]).toHaveLength(log.length);
		copy.append(invalid ? [invalid] : []);
	});
	expect(entries()).toHaveLength(log.length + 1);
	rmSync(sum);
	expect(entries).toThrow('is not a valid log entry');
});

test.each([
	[
		'a checksum of another version',
		(all: string[]) => all.map((line) => line.replace(/"validator":"./, '$&x')),
	],
	['a torn checksum', (all: string[]) => [...all.slice(0, -2), all.at(-1)?.slice(0, 40) ?? '']],
])('with %s the entries after the last good one are validated', (_, change) => {
	using((copy) => {
		expect([...copy.read().entries]).toHaveLength(log.length);
		copy.append(invalid ? [invalid] : []);
	});
	write(change(lines(sum)), sum);
	expect(entries).toThrow('is not a valid log entry');
	write(lines().slice(0, -1));
	expect(entries()).toEqual(log);
	expect(lines(sum)).toHaveLength(1);
});

test('a last line that a crash left incomplete is dropped', () => {
	appendFileSync(file, '{"seq":5,"at":"2026');
	expect(entries()).toEqual(log);
	appendFileSync(file, 'x'.repeat(200_000));
	expect(entries()).toEqual(log);
});

test.each([
	[
		'a changed byte',
		() => write(lines().map((line) => line.replace('"it":"Due"', '"it":"Dux"'))),
		'a byte has changed',
	],
	['a missing end', () => write(lines().slice(0, -1)), 'bytes are missing at its end'],
	[
		'a missing end within a line',
		() => truncateSync(file, readFileSync(file).byteLength - 9),
		'bytes are missing at its end',
	],
	['zeros in it', () => writeFileSync(file, readFileSync(file).fill(0, 100, 200)), 'a byte has changed'],
])('a copy with %s is recognised, set aside and read again', (_, harm, message) => {
	harm();
	const harmed = readFileSync(file);
	expect(damage()).toContain(message);
	expect(damage()).toBeUndefined();
	expect(readFileSync(`${file}.unreadable`).subarray(0, 100)).toEqual(harmed.subarray(0, 100));
	using((copy) => copy.append(log));
	expect(entries()).toEqual(log);
});

test.each([
	['a hole', () => lines().toSpliced(1, 1), 'line 2 of .*log.ndjson, entry 2 is missing'],
	[
		'a repeated entry',
		() => lines().toSpliced(2, 0, lines()[1] ?? ''),
		'line 3 of .*log.ndjson, entry 2 is repeated',
	],
	[
		'two entries in the wrong order',
		() => lines().toSorted().reverse(),
		'line 1 of .*log.ndjson, entry 1 is missing',
	],
])('a copy with %s and no checksum is recognised and read again', (_, changed, message) => {
	write(changed());
	rmSync(sum);
	expect(damage()).toMatch(new RegExp(message));
	expect(damage()).toBeUndefined();
});

test('a copy knows the beginnings it has, and no others', () => {
	const [position, other] = using((copy) => {
		copy.startAnew();
		copy.append(log.slice(0, 2));
		const two = copy.position;
		copy.append(log.slice(2));
		return [two, { ...copy.position, bytes: two.bytes }];
	});
	using((copy) => {
		const { beginsWith } = copy.read([position, other]);
		expect([beginsWith(position), beginsWith(other)]).toEqual([true, false]);
	});
	write(lines().slice(0, 1));
	rmSync(sum);
	using((copy) => expect(copy.read([position]).beginsWith(position)).toBe(false));
});
