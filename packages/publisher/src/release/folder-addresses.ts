import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type FormerAddress, formerAddress, formerAddressFile } from '@portolano/content-models';
import { replaceFile } from '@portolano/follower';
import type { Addresses } from './releases.ts';
import { addressesForCaddy, addressesForNginx } from './server-addresses.ts';

/**
 * The former addresses of a site in a folder: a JSON file for each, which the gateway reads when there is no page, and
 * one file with all for each other server, which includes it in its configuration.
 */
export class FolderAddresses {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	put(path: string, address: FormerAddress): void {
		const file = this.#fileOf(path);
		mkdirSync(dirname(file), { recursive: true });
		replaceFile(file, JSON.stringify(address));
	}

	delete(path: string): void {
		const file = this.#fileOf(path);
		if (existsSync(file)) unlinkSync(file);
		this.#removeEmpty(dirname(file));
	}

	complete(addresses: Addresses): void {
		replaceFile(`${this.#folder}.nginx`, addressesForNginx(addresses));
		replaceFile(`${this.#folder}.caddy`, addressesForCaddy(addresses));
	}

	*list(): Generator<readonly [path: string, address: FormerAddress]> {
		if (!existsSync(this.#folder)) return;
		for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
			const file = join(entry.parentPath, entry.name);
			const path = `/${relative(this.#folder, file).split(sep).join('/')}`;
			const address = formerAddress.parse(JSON.parse(readFileSync(file, 'utf8')));
			yield [path.replace(/\.json$/, '').replace(/\/index\.html$/, '/'), address];
		}
	}

	#fileOf(path: string): string {
		return join(this.#folder, formerAddressFile(path));
	}

	#removeEmpty(folder: string): void {
		if (folder === this.#folder) return;
		try {
			rmdirSync(folder);
		} catch {
			// Not empty; or missing, when a killed process deleted it but not its parents.
			if (existsSync(folder)) return;
		}
		this.#removeEmpty(dirname(folder));
	}
}
