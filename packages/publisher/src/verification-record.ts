import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '@portolano/follower';
import type { Verification } from './verify.ts';

const verificationRecord = z.object({
	at: z.iso.datetime(),
	/** Account and machine. */
	by: z.string(),
	release: z.int(),
	seq: z.int(),
	/** Number of differences. */
	differences: z.int(),
});

/** The outcome of the last verification of a site. */
export type VerificationRecord = z.infer<typeof verificationRecord>;

const fileOf = (dataDir: string, site: string) => join(dataDir, 'sites', site, 'verification.json');

/** Keeps the outcome of a verification beside the site's releases. @throws when the folder can't be written. */
export function recordVerification(
	dataDir: string,
	{ site, release, seq, differences }: Verification,
	{ at, by }: { at: Date; by: string },
): void {
	const record: VerificationRecord = {
		...{ at: at.toISOString(), by, release, seq },
		differences: differences.length,
	};
	replaceFile(fileOf(dataDir, site), JSON.stringify(record));
}

/** Returns the last verification of a site; undefined when there was none. @throws when it can't be read. */
export function lastVerification(dataDir: string, site: string): VerificationRecord | undefined {
	const file = fileOf(dataDir, site);
	return existsSync(file) ? verificationRecord.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
