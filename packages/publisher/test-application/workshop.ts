import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { LogEntry, Published, Reference } from '@portolano/content-models';
import { publish, storedBytes, withdraw } from '@portolano/test-kit';
import { loadApplication } from '../src/rendering/application.ts';
import { logOf } from '../src/log/log-source.ts';
import { checkPage } from '../src/page-check.ts';
import { openPublisher, type Publisher, type PublisherParts } from '../src/publisher.ts';
import { writeSitesFolder } from './sites-folder.ts';

/** A test environment: a folder, a log in memory, a settable clock, and publishers that use them. */
export interface Workshop {
	readonly folder: string;
	readonly log: LogEntry[];
	/** The current time, an ISO instant. */
	now: string;
	publish(...documents: Published[]): void;
	withdraw(reference: Reference): void;
	open(parts?: Partial<PublisherParts>): Publisher;
	/** Returns the files online by path, without compressed copies. */
	live(site: string, dataDir?: string): Map<string, string>;
	remove(): void;
}

export function openWorkshop(now = '2026-11-22T09:00:00.000Z'): Workshop {
	const folder = mkdtempSync(join(tmpdir(), 'portolano-publisher-'));
	const log: LogEntry[] = [];
	writeSitesFolder(join(folder, 'sites-built'));

	const workshop: Workshop = {
		folder,
		log,
		now,
		publish(...documents) {
			for (const document of documents) log.push(publish(log.length + 1, document));
		},
		withdraw: (reference) => void log.push(withdraw(log.length + 1, reference)),
		open: (parts) =>
			openPublisher({
				dataDir: join(folder, 'data'),
				keep: 20,
				clock: () => new Date(workshop.now),
				source: logOf(log),
				stored: bytesOf,
				application: (kind) => loadApplication(join(folder, 'sites-built', kind, 'dist')),
				check: checkPage,
				...parts,
			}),
		live: (site, dataDir = join(folder, 'data')) => readFolder(join(dataDir, 'sites', site, 'live')),
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
