import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JournalFile } from './journal-file.ts';
import type { Plan } from './plan.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portolano-journal-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'journal');
const at = '2026-11-22T09:00:00.000Z';

function planOf(number: number, removes: string[] = []): Plan {
	const nothing = { isComplete: false, files: {}, removed: [], addresses: {}, forgotten: [] };
	return { release: { number, seq: number, now: at, createdAt: at, ...nothing }, puts: [], removes };
}

test('a shorter plan takes the place of a longer one in the same file', () => {
	const journal = new JournalFile(file());
	journal.write(planOf(1, ['a/index.html', 'b/index.html']));
	const { size } = statSync(file());
	journal.write(planOf(2));

	expect(journal.read()).toEqual(planOf(2));
	expect(statSync(file()).size).toBe(size);
});

test('a plan that was not written to its end is damaged', () => {
	const journal = new JournalFile(file());
	journal.write(planOf(1));
	const first = readFileSync(file());
	journal.write(planOf(2));
	const second = readFileSync(file());
	writeFileSync(file(), Buffer.concat([second.subarray(0, 70), first.subarray(70)]));

	expect(journal.read()).toBe('damaged');
});

test('there is no plan before the first release, nor once it is forgotten', () => {
	const journal = new JournalFile(file());
	expect(journal.read()).toBe('none');

	journal.write(planOf(1));
	journal.clear();
	expect(journal.read()).toBe('none');
});
