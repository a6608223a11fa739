import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { backUp } from './backup.ts';
import { restore, type RestoreOptions } from './restore.ts';
import { newKeys } from './sealing.ts';

/** `portolano-2026-11-29-114207.tar.gz`, by the clock of the machine. */
function nameAt(moment: Date, isEncrypted: boolean): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(two).join('-');
	const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('');
	return `portolano-${day}-${time}.tar.gz${isEncrypted ? '.age' : ''}`;
}

/** Runs `portolano backup`. */
export async function runBackup(
	home: Home,
	{ file, recipient }: { file: string | undefined; recipient: string | undefined },
): Promise<void> {
	const target = resolve(file ?? nameAt(new Date(), recipient !== undefined));
	const { files, seconds } = await backUp(home, { file: target, recipient });
	console.log(`${target}: ${files} files in ${seconds.toFixed(1)} s.`);
	if (recipient === undefined) {
		console.log(
			'It is not encrypted: it holds the accounts, the drafts and the secrets of this installation. Keep it where only ' +
				'administrators can read it, or name a public key with --recipient.',
		);
	}
}

/** Runs `portolano restore`. */
export async function runRestore(home: Home, options: RestoreOptions): Promise<void> {
	const { createdAt, files } = await restore(home, options);
	console.log(
		`Restored into ${home.folder}: ${Object.keys(files).length} files of ${createdAt}. The next start renders the sites.`,
	);
}

/** Runs `portolano backup-key`: writes a new secret key to `file`, and prints its public one. */
export async function runBackupKey(file: string): Promise<void> {
	if (existsSync(file))
		throw new ExpectedError(`${file} is there already. Name another file. No key was made.`);
	const { identity, recipient } = await newKeys();
	writeFileSync(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' });
	console.log(
		`${recipient}\nThe secret key is in ${file}. Keep it away from this machine: without it no encrypted backup can be restored.`,
	);
}
