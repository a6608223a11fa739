import { type ContentType, type LogEntry, type SiteKey, type SiteKind } from '@portolano/content-models';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload, TypedUser } from 'payload';
import { vi } from 'vitest';
import type { Role } from '../access/roles.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { migratedDatabaseFor } from './database.ts';

/** A CMS with its own database and two sites, for integration tests. */
export interface Bed {
	payload: Payload;
	/** Ids of the sites by key. */
	sites: Record<'portale' | 'visit', string>;
	log: (after?: number) => Promise<LogEntry[]>;
	/** Folder of the uploaded files. */
	mediaFolder: string;
	close: () => Promise<void>;
}

async function createSite(payload: Payload, key: SiteKey, kind: SiteKind): Promise<string> {
	const { id } = await payload.create({ collection: 'site', data: { key, kind }, draft: true, depth: 0 });
	return id;
}

function useFolder(publisherUrl: string): { folder: string; url: string } {
	const folder = mkdtempSync(path.join(tmpdir(), 'cms-test-'));
	const url = migratedDatabaseFor(folder);
	vi.stubEnv('DATABASE_URL', url);
	vi.stubEnv('MEDIA_DIR', `${folder}/media`);
	vi.stubEnv('LOG_TOKEN', 'token-of-the-tests');
	vi.stubEnv('PUBLISHER_URL', publisherUrl);
	return { folder, url };
}

/** No publisher answers there. */
const nowhere = 'http://localhost:4299';

/**
 * Opens a CMS without documents, or with the database that `fill` makes first. A test file can open only one, because the
 * settings are read on first import.
 */
export async function openEmptyBed(
	publisherUrl = nowhere,
	fill: (databaseUrl: string) => Promise<void> = () => Promise.resolve(),
): Promise<Omit<Bed, 'sites'>> {
	const { folder, url } = useFolder(publisherUrl);
	await fill(url);
	const { env } = await import('../env.ts');
	// The test has imported the settings too early: it would use a real database.
	if (env.DATABASE_URL !== url)
		throw new Error('Import nothing that reads env.ts before openBed() or openEmptyBed().');
	const { openCms } = await import('../database/open.ts');
	const { entriesAfter } = await import('../publication/log/entries.ts');
	const payload = await openCms();
	return {
		payload,
		log: (after = 0) => entriesAfter(after, 1000, { payload }),
		mediaFolder: path.join(folder, 'media'),
		close: async () => {
			await removeDatabase(payload);
			await payload.destroy();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Opens a CMS with two sites; see {@link openEmptyBed}. */
export async function openBed(publisherUrl = nowhere): Promise<Bed> {
	const bed = await openEmptyBed(publisherUrl);
	const sites = {
		portale: await createSite(bed.payload, 'portale', 'portal'),
		visit: await createSite(bed.payload, 'visit', 'brand'),
	};
	return { ...bed, sites };
}

export interface Account {
	name: string;
	isAdministrator?: boolean;
	memberships?: (({ site: string } | { body: string }) & {
		role: Role;
		sections?: ContentType[];
		office?: string;
	})[];
}

export const testPassword = 'una frase di prova';

/** Creates a user, and returns it as Payload passes it to access rules. */
export async function createUser(
	{ payload }: Pick<Bed, 'payload'>,
	{ name, isAdministrator = false, memberships = [] }: Account,
): Promise<TypedUser> {
	const user = await payload.create({
		collection: 'users',
		data: { email: `${name}@example.org`, name, password: testPassword, isAdministrator, memberships },
		depth: 0,
	});
	return { ...user, collection: 'users' };
}

/** Returns a rich text of one paragraph, as the editor saves it. */
export function paragraphOf(text: string) {
	return {
		root: {
			type: 'root',
			version: 1,
			direction: 'ltr' as const,
			format: '' as const,
			indent: 0,
			children: [
				{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] },
			],
		},
	};
}
