import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

/** Starts `command` and returns its first output. Fails when it ends without any. */
async function started(command: string, args: readonly string[]): Promise<[ChildProcess, string]> {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	const output = await new Promise<Buffer>((resolve, reject) => {
		child.stdout.once('data', resolve);
		child.once('close', () => reject(new Error('It ended without a word; its error is above.')));
	});
	return [child, output.toString().trim()];
}

const module = JSON.stringify(join(import.meta.dirname, 'lock.ts'));

/** Node arguments of a program that prints “held” with its pid, or the name of the error, and stays. */
const holding = () => {
	const script = `import { lock } from ${module};
		try { lock(${JSON.stringify(file)}); console.log('held', process.pid); } catch (error) { console.log(error.name); }
		setInterval(() => 0, 1000);`;
	return ['--input-type=module-typescript', '-e', script];
};

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
		const [holder] = await started(process.execPath, holding());
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

/** Runs a program with pid 1 in a namespace of its own, as in a container. Run the tests as root on Linux to include it. */
const inContainer = ['--pid', '--fork', '--mount-proc', '--kill-child', process.execPath];

test.skipIf(spawnSync('unshare', [...inContainer, '--version']).status !== 0)(
	'of two containers whose processes have the same pid, one locks the folder; the other follows when it is gone (needs root)',
	async () => {
		const [first, ofFirst] = await started('unshare', [...inContainer, ...holding()]);
		const [second, ofSecond] = await started('unshare', [...inContainer, ...holding()]);
		expect([ofFirst, ofSecond]).toEqual(['held 1', 'LockedError']);
		expect(() => lock(file)).toThrow(LockedError);
		first.kill('SIGKILL');
		second.kill('SIGKILL');
		await once(first, 'exit');
		touchedBefore(31);
		expect(await started('unshare', [...inContainer, ...holding()]).then(end)).toBe('held 1');
	},
);

function end([child, output]: [ChildProcess, string]): string {
	child.kill('SIGKILL');
	return output;
}

describe('a lock set aside by a process that took its holder for dead', () => {
	const aside = () => `${file}.4711.dead`;

	test('still protects the folder while its holder runs, and no other lock stays', () => {
		write({});
		renameSync(file, aside());
		expect(() => lock(file)).toThrow(LockedError);
		expect(readdirSync(folder)).toEqual(['publisher.lock.4711.dead']);
	});

	test('is deleted once its holder is gone', () => {
		write({ started: '1' });
		renameSync(file, aside());
		expectFree();
	});
});

test('a lock whose time is in the future, because the clock was set back, is respected for half a minute', () => {
	write({ namespace: 'pid:[1]' });
	touchedBefore(-3600);
	expect(() => lock(file)).toThrow(LockedError);
	expect(statSync(file).mtimeMs).toBeLessThan(Date.now() + 1000);
	touchedBefore(31);
	expectFree();
});

test('a temporary file of a killed process is deleted', () => {
	const leftover = `${file}.4711.new`;
	writeFileSync(leftover, '');
	utimesSync(leftover, new Date(0), new Date(0));
	expectFree();
});

describe('while a publisher runs', () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
	afterEach(() => void vi.useRealTimers());

	test('its lock is touched every five seconds', () => {
		const unlock = lock(file);
		touchedBefore(20);
		vi.advanceTimersByTime(5_000);
		expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(10_000);
		unlock();
	});

	test('its lock is restored when it was removed by hand', () => {
		const unlock = lock(file);
		rmSync(file);
		vi.advanceTimersByTime(5_000);
		expect(() => lock(file)).toThrow(LockedError);
		unlock();
		expectFree();
	});

	test('it ends when another one has taken over its lock meanwhile', () => {
		const unlock = lock(file);
		rmSync(file);
		write({ namespace: 'pid:[1]' });
		expect(() => vi.advanceTimersByTime(5_000)).toThrow('another one took over');
		unlock();
	});
});

test('never do two processes hold the lock, however they take it over from dead ones', async () => {
	const script = `import { lock } from ${module};
		import { ownIdentity } from ${JSON.stringify(join(import.meta.dirname, 'process-identity.ts'))};
		import { rmSync, writeFileSync } from 'node:fs';
		const file = ${JSON.stringify(file)};
		let held = 0;
		for (const end = Date.now() + 2000; Date.now() < end; ) {
			let unlock;
			try { unlock = lock(file); } catch (error) { if (error.name !== 'LockedError') throw error; continue; }
			writeFileSync(file + '-marker', '', { flag: 'wx' });
			held += 1;
			rmSync(file + '-marker');
			unlock();
			try { writeFileSync(file, JSON.stringify({ ...ownIdentity(), started: '1', lock: held }), { flag: 'wx' }); } catch (error) { if (error.code !== 'EEXIST') throw error; }
		}
		console.log(held);`;
	const args = ['--input-type=module-typescript', '-e', script];
	const runs = await Promise.all([1, 2, 3, 4].map(() => started(process.execPath, args)));
	const counts = runs.map(([, held]) => Number(held));
	expect(Math.max(...counts)).toBeGreaterThan(10);
	expect(counts).not.toContain(NaN);
}, 60_000);
