import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const programs = { nginx: 'usr/sbin/nginx', caddy: 'usr/bin/caddy' } as const;

export type ServerName = keyof typeof programs;

/** Where packages are unpacked; they are not installed. */
const cache = join(homedir(), '.cache/portolano/servers');

function installed(name: ServerName): string | undefined {
	try {
		return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	} catch {
		// Not installed.
		return undefined;
	}
}

function unpacked(name: ServerName): string | undefined {
	const file = join(cache, name, programs[name]);
	if (existsSync(file)) return file;
	const folder = join(cache, name);
	try {
		mkdirSync(folder, { recursive: true });
		execFileSync('apt-get', ['download', name], { cwd: folder, stdio: 'ignore', timeout: 120_000 });
		const [archive = ''] = readdirSync(folder).filter((entry) => entry.endsWith('.deb'));
		execFileSync('dpkg', ['-x', join(folder, archive), folder], { stdio: 'ignore', timeout: 60_000 });
	} catch {
		// Not on Debian, or without its packages: the caller skips the test and says so.
		return undefined;
	}
	return existsSync(file) ? file : undefined;
}

/** Returns the path of a web server: the installed one, or the one of Debian's package, unpacked without being installed. */
export function serverProgram(name: ServerName): string | undefined {
	return installed(name) ?? unpacked(name);
}
