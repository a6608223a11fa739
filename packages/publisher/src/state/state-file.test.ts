import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteState } from './site-state.ts';
import { readState, writeState } from './state-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portolano-state-'));
	file = join(folder, 'state');
});

afterEach(() => rmSync(folder, { recursive: true }));

const path = fc.webPath();
const reference = fc.record({ type: fc.constantFrom('news', 'page'), id: fc.string() });
const numbers = fc.array(fc.nat({ max: 2 ** 32 - 1 })).map((all) => Uint32Array.from(all));
const problem = fc.record({ path, message: fc.string(), isBlocking: fc.boolean() });
const queryKey = fc.oneof(
	fc.record({ kind: fc.constant('single' as const), reference, fields: fc.array(fc.string()) }),
	fc.constant({ kind: 'today' as const }),
);
const claim = fc.record({ paths: fc.array(path), document: fc.option(reference, { nil: undefined }) });
const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const uses = fc.array(path).map((paths) => paths.map((file) => ({ file, sha256: `sha of ${file}` })));

const someState: fc.Arbitrary<SiteState> = fc.record({
	site: fc.constant('portale'),
	program: fc.constant('program'),
	application: fc.string(),
	log: fc.record({ seq: fc.nat(), bytes: fc.nat(), sha256 }),
	now: fc
		.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
		.map((date) => date.toISOString()),
	release: fc.nat(),
	recordings: fc.record({
		queries: fc.array(fc.tuple(fc.nat(), queryKey)).map((items) => new Map(items)),
		pages: fc.array(fc.tuple(path, numbers)).map((items) => new Map(items)),
	}),
	claims: fc.array(fc.tuple(fc.string(), claim)).map((items) => new Map(items)),
	held: fc.array(reference),
	files: fc.array(fc.tuple(path, uses)).map((items) => new Map(items)),
	unknownFiles: fc.array(path),
	toRender: fc.array(path, { maxLength: 1200, size: 'max' }),
	unchecked: fc.array(path),
	problems: fc.array(fc.tuple(path, fc.array(problem))).map((items) => new Map(items)),
	notes: fc.array(problem),
});

async function written(): Promise<SiteState> {
	const [state] = fc.sample(someState, { seed: 7, numRuns: 20 }).toReversed();
	if (!state) throw new Error('There is no state.');
	await writeState(file, state);
	return state;
}

function changeByte(): void {
	const bytes = readFileSync(file);
	const middle = Math.trunc(bytes.byteLength / 2);
	writeFileSync(file, bytes.fill((bytes[middle] ?? 0) ^ 1, middle, middle + 1));
}

test('a state is read back as it was written', async () => {
	await fc.assert(
		fc.asyncProperty(someState, async (state) => {
			await writeState(file, state);
			expect(readState(file, 'program')).toEqual(state);
		}),
		{ numRuns: 50 },
	);
});

test('there is no state before the first is written, and nothing is left beside it afterwards', async () => {
	expect(readState(file, 'program')).toBeUndefined();
	await written();
	expect(existsSync(`${file}.tmp`)).toBe(false);
});

test.each([
	['with a changed byte', changeByte],
	['without its end', () => truncateSync(file, readFileSync(file).byteLength - 30)],
	[
		'without a line',
		() => writeFileSync(file, readFileSync(file, 'utf8').split('\n').toSpliced(2, 1).join('\n')),
	],
	['of half its length', () => truncateSync(file, Math.trunc(readFileSync(file).byteLength / 2))],
	['that is empty', () => truncateSync(file)],
	['of zeros', () => writeFileSync(file, Buffer.alloc(5000))],
])('a state %s is refused', async (_, harm) => {
	await written();
	harm();
	expect(() => readState(file, 'program')).toThrow('it is damaged or incomplete');
});

test('a state of another version is refused', async () => {
	await written();
	expect(() => readState(file, 'other')).toThrow('it was written by another version of the publisher');
	writeFileSync(file, readFileSync(file, 'utf8').replace('"format":1', '"format":2'));
	expect(() => readState(file, 'program')).toThrow('its format is 2, and this version reads 1');
});
