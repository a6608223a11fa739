import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LockedError, lock } from './lock.ts';
import { ownIdentity, type ProcessIdentity } from './process-identity.ts';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
	file = join(folder, 'publisher.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (holder: Partial<ProcessIdentity>) =>
	writeFileSync(file, JSON.stringify({ ...ownIdentity(), ...holder }));

function touchedBefore(seconds: number): void {
	const then = new Date(Date.now() - seconds * 1000);
	utimesSync(file, then, then);
}

function expectFree(): void {
	lock(file)();
	expect(readdirSync(folder)).toEqual([]);
}

test('a folder can be locked once, and again after its release', () => {
	const unlock = lock(file);
	expect(() => lock(file)).toThrow(LockedError);
	unlock();
	expect(existsSync(file)).toBe(false);
	expectFree();
});

describe('a lock left by a dead process', () => {
	test('is taken over at once even when another process now has its pid', () => {
		write({ pid: process.ppid, started: '1' });
		expectFree();
	});

	test('is taken over at once even when this process now has its pid', () => {
		write({ started: '1' });
		expectFree();
	});

	test('that was killed is taken over at once', async () => {
		const module = JSON.stringify(join(import.meta.dirname, 'lock.ts'));
		const script = `import { lock } from ${module}; lock(${JSON.stringify(file)}); console.log('held'); setInterval(() => 0, 1000);`;
		const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', script]);
		await once(holder.stdout, 'data');
		expect(() => lock(file)).toThrow(`process ${holder.pid}`);
		holder.kill('SIGKILL');
		await once(holder, 'exit');
		expectFree();
	});

	test('before it had written its identity is taken over at once', () => {
		writeFileSync(file, '');
		expectFree();
	});
});

describe.for([
	['in another container, where pids may be the same', { namespace: 'pid:[1]' }],
	['on another machine, or before a reboot of this one', { boot: 'another' }],
] as const)('a lock held %s', ([, elsewhere]) => {
	test('is respected while its holder touches it, and taken over when it no longer does', () => {
		write(elsewhere);
		expect(() => lock(file)).toThrow(LockedError);
		touchedBefore(20);
		expect(() => lock(file)).toThrow('Nothing has been changed.');
		touchedBefore(31);
		expectFree();
	});
});

test('a lock of another version is respected for half a minute', () => {
	writeFileSync(file, '4711');
	expect(() => lock(file)).toThrow(LockedError);
	touchedBefore(31);
	expectFree();
});

test('a process whose lock was taken over does not release the new lock', () => {
	const unlock = lock(file);
	rmSync(file);
	write({ namespace: 'pid:[1]' });
	unlock();
	expect(readFileSync(file, 'utf8')).toContain('pid:[1]');
});
