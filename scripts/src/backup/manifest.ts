import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../expected-error.ts';
import { cmsFolder } from '../places.ts';

/** Name of the manifest, the last file of a backup: one that lacks it was cut short. */
export const manifestName = 'backup.json';

/** Version of the form of backups. */
const FORMAT = 1;

const databases = ['sqlite', 'mongodb'] as const;

const manifestSchema = z.strictObject({
	format: z.literal(FORMAT),
	createdAt: z.iso.datetime(),
	database: z.enum(databases),
	/** Names of the migrations that the database has had. */
	migrations: z.array(z.string()),
	/** The SHA-256 of each other file. */
	files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Returns the kind of the database of a `DATABASE_URL`. */
export function databaseOf(url: string): Manifest['database'] {
	return url.startsWith('file:') ? 'sqlite' : 'mongodb';
}

export function manifestText(manifest: Omit<Manifest, 'format'>): string {
	return JSON.stringify({ format: FORMAT, ...manifest }, undefined, 2);
}

/** Names of the migrations that this version of the program knows. */
function knownMigrations(database: Manifest['database']): Set<string> {
	const folder = join(cmsFolder, 'src/migrations', database === 'mongodb' ? 'mongodb' : '');
	return new Set(readdirSync(folder).map((name) => name.replace(/\.ts$/, '')));
}

const newer =
	'The backup was made by a newer version of Portolano. Install that version, or a later one, and restore it with that. ' +
	'Nothing was changed.';

/** @throws {ExpectedError} when it is of a newer version, or not a manifest. */
export function parseManifest(text: string): Manifest {
	const raw: unknown = JSON.parse(text);
	const { data: version } = z.object({ format: z.int() }).safeParse(raw);
	if (version && version.format > FORMAT) throw new ExpectedError(newer);
	const { data: manifest, error } = manifestSchema.safeParse(raw);
	if (!manifest) {
		throw new ExpectedError(
			`The list of what the backup holds cannot be read (${z.prettifyError(error)}). Restore another backup. Nothing was changed.`,
		);
	}
	const known = knownMigrations(manifest.database);
	if (manifest.migrations.some((name) => !known.has(name))) throw new ExpectedError(newer);
	return manifest;
}
