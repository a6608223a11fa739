import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { FormerAddress, LogEntry, Published, Reference, SiteKey } from '@portolano/content-models';
import { publish, storedBytes, withdraw } from '@portolano/test-kit';
import { loadApplication } from '../src/rendering/application.ts';
import { logOf } from '@portolano/follower';
import { checkPage } from '../src/page-check.ts';
import { FolderAddresses } from '../src/release/folder-addresses.ts';
import { openPublisher, type Publisher } from '../src/publisher.ts';
import type { PublisherParts } from '../src/publisher-parts.ts';
import { MemoryTarget } from './memory-target.ts';
import { writeSitesFolder } from './sites-folder.ts';

/** Where the sites of a workshop go online. */
export const targetKinds = ['folder', 'memory'] as const;

export type TargetKind = (typeof targetKinds)[number];

type WithdrawalDetails = Pick<Extract<LogEntry, { action: 'withdraw' }>, 'reason' | 'successor'>;

/** A test environment: a folder, a log in memory, a settable clock, and publishers that use them. */
export interface Workshop {
	readonly folder: string;
	readonly log: LogEntry[];
	/** The current time, an ISO instant. */
	now: string;
	publish(...documents: Published[]): void;
	withdraw(reference: Reference, details?: WithdrawalDetails): void;
	open(parts?: Partial<PublisherParts>): Publisher;
	/** Returns the files online by path, without compressed copies. */
	live(site: string, dataDir?: string): Map<string, string>;
	/** Returns what answers at the former addresses online, by path. */
	addresses(site: SiteKey, dataDir?: string): Map<string, FormerAddress>;
	/** Returns the target in memory of a site, where it goes online when the workshop is of that kind. */
	memory(site: SiteKey, dataDir?: string): MemoryTarget;
	remove(): void;
}

export function openWorkshop(now = '2026-11-22T09:00:00.000Z', kind: TargetKind = 'folder'): Workshop {
	const folder = mkdtempSync(join(tmpdir(), 'portolano-publisher-'));
	const data = join(folder, 'data');
	const log: LogEntry[] = [];
	const targets = new Map<string, MemoryTarget>();
	writeSitesFolder(join(folder, 'sites-built'));

	const workshop: Workshop = {
		folder,
		log,
		now,
		publish(...documents) {
			for (const document of documents) log.push(publish(log.length + 1, document));
		},
		withdraw: (reference, details) => void log.push({ ...withdraw(log.length + 1, reference), ...details }),
		open: (parts) =>
			openPublisher({
				dataDir: data,
				keep: 20,
				clock: () => new Date(workshop.now),
				source: logOf(log),
				stored: bytesOf,
				application: (kind) => loadApplication(join(folder, 'sites-built', kind, 'dist')),
				check: checkPage,
				target: kind === 'memory' ? (site) => workshop.memory(site, parts?.dataDir) : undefined,
				...parts,
			}),
		live: (site, dataDir = data) =>
			kind === 'memory'
				? workshop.memory(site, dataDir).texts
				: readFolder(join(dataDir, 'sites', site, 'live')),
		addresses: (site, dataDir = data) =>
			new Map(
				kind === 'memory'
					? workshop.memory(site, dataDir).addresses
					: new FolderAddresses(join(dataDir, 'sites', site, 'addresses')).list(),
			),
		memory(site, dataDir = data) {
			const key = join(dataDir, site);
			const target = targets.get(key) ?? new MemoryTarget();
			targets.set(key, target);
			return target;
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
	return workshop;
}

export function bytesOf(sha256: string): Promise<Uint8Array> {
	const bytes = storedBytes(sha256);
	return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no bytes for ${sha256}`));
}

export function readFolder(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const paths = files
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((path) => !/\.(?:br|gz)$/.test(path));
	return new Map(paths.sort().map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}
