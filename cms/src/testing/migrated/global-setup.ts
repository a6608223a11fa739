import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { variables } from '../mongo/env.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** File of an empty SQLite database after all migrations. */
		migratedDatabase: string | undefined;
	}
}

const script = fileURLToPath(new URL('make.ts', import.meta.url));
const cmsFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Migrates one SQLite database for all tests of the run, which begin with a copy: the migrations take ten seconds. */
export default async function migrateOnce(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'migrated-'));
	const file = path.join(folder, 'cms.db');
	await promisify(execFile)(process.execPath, [script], {
		cwd: cmsFolder,
		env: { ...variables, DATABASE_URL: `file:${file}`, MEDIA_DIR: path.join(folder, 'media') },
	});
	project.provide('migratedDatabase', file);
	return () => rmSync(folder, { recursive: true, force: true });
}
