import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closePagefind } from '@portolano/search';
import { entriesOf } from '@portolano/follower';
import { FolderTarget } from './release/folder-target.ts';
import { pagesOf, type Release, Releases } from './release/releases.ts';
import { searchVersion } from './program-hash.ts';
import { loadApplication } from './rendering/application.ts';
import { type PublisherOptions, publisherSettings, type PublisherSettings } from './settings.ts';
import { verifySite, type Verification } from './verify.ts';

/** A release as shown in lists. */
export type ReleaseSummary = Pick<Release, 'number' | 'seq' | 'createdAt' | 'rollbackTo'> & {
	files: number;
	removed: number;
};

function releasesOf({ dataDir }: PublisherSettings, site: string) {
	const folder = join(dataDir, 'sites', site, 'releases');
	if (existsSync(folder)) return new Releases(folder);
	throw new Error(`The site “${site}” was never released in ${dataDir}. Build it first.`);
}

/** Returns the stored releases of a site that can be restored, the newest first. */
export function releases(options: PublisherOptions, site: string): ReleaseSummary[] {
	const kept = releasesOf(publisherSettings.parse(options), site);
	return kept
		.ofPages()
		.reverse()
		.map((number) => {
			const { files, removed, seq, createdAt, rollbackTo } = kept.read(number);
			const counts = { files: Object.keys(files).length, removed: removed.length };
			return { number, seq, createdAt, ...(rollbackTo !== undefined && { rollbackTo }), ...counts };
		});
}

/** Returns the last release of pages of a site; undefined when there is none. @throws when it can't be read. */
export function lastRelease(
	dataDir: string,
	site: string,
): Pick<Release, 'number' | 'seq' | 'createdAt'> | undefined {
	const folder = join(dataDir, 'sites', site, 'releases');
	const last = existsSync(folder) ? new Releases(folder).last() : undefined;
	return last && { ...last, number: pagesOf(last) };
}

/** Renders a site from the copy of the log and compares it byte by byte with the files online. Writes nothing. */
export async function verify(options: PublisherOptions, site: string): Promise<Verification> {
	const settings = publisherSettings.parse(options);
	const kept = releasesOf(settings, site);
	const release = kept.last();
	if (!release)
		throw new Error(`The site “${site}” was never released in ${settings.dataDir}. Build it first.`);
	if (release.isPartial)
		throw new Error(
			`Release ${release.number} of the site “${site}” put urgent pages online before others, which follow with the next ` +
				'release. Verify it after that one; where the publisher was stopped in between, start it again first.',
		);
	const logFile = join(settings.dataDir, 'log.ndjson');
	const document = entriesOf(logFile)
		.filter(({ seq }) => seq <= release.seq)
		.map((entry) => (entry.action === 'publish' ? entry.document : undefined))
		.filter((published) => published?.type === 'site' && published.key === site)
		.toArray()
		.at(-1);
	if (document?.type !== 'site')
		throw new Error(`The log copy holds no site “${site}”. Follow the log first.`);
	const application = await loadApplication(join(settings.sitesDir, document.kind, 'dist'));
	const folder = join(settings.dataDir, 'sites', site);
	const live = join(folder, 'live');
	const [addresses, staging] = [join(folder, 'addresses'), join(folder, 'staging')];
	const target = new FolderTarget({ live, addresses, staging });
	const manifest = kept.manifestOf(release.number);
	try {
		return await verifySite({
			...{ site, target, release, manifest, application, log: () => entriesOf(logFile) },
			searchVersion: searchVersion(),
		});
	} finally {
		await closePagefind();
	}
}
