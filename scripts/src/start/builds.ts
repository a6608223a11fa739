import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageCommand } from '../package-command.ts';
import { cmsFolder, projectFolder, siteApplications, sitesFolder } from '../places.ts';
import { runCommand } from '../run-command.ts';
import { fingerprintOf, isDone, markDone } from '../stamps.ts';

const stamps = join(projectFolder, '.cache', 'stamps');

export interface Build {
	title: string;
	isDone(): boolean;
	run(onLine: (line: string) => void): Promise<void>;
}

interface BuildOptions {
	name: string;
	title: string;
	folder: string;
	/** Folders of the project whose sources are part of the build. */
	sources: readonly string[];
	result: string;
	/** The program whose command `build` is run. */
	builder: 'next' | 'astro';
}

function buildOf({ name, title, folder, sources, result, builder }: BuildOptions): Build {
	const stamp = join(stamps, name);
	return {
		title,
		isDone: () => existsSync(join(folder, result)) && isDone(stamp, fingerprintOf(sources)),
		async run(onLine) {
			// Computed before the build: a source that changes during it makes the next start build again.
			const fingerprint = fingerprintOf(sources);
			const build = packageCommand({ folder, name: builder, arguments: ['build'] });
			await runCommand({ ...build, what: title, onLine });
			markDone(stamp, fingerprint);
		},
	};
}

export const cmsBuild = buildOf({
	name: 'cms',
	title: 'Building the CMS',
	folder: cmsFolder,
	sources: ['cms', 'content-models', 'packages/checks'],
	result: '.next/BUILD_ID',
	builder: 'next',
});

const sharedBySites = [
	'content-models',
	'packages/content-store',
	'packages/ui',
	'packages/site-kit',
	'packages/feeds',
	'packages/map',
	'packages/search',
];

export const siteBuilds = siteApplications.map((kind) =>
	buildOf({
		name: `site-${kind}`,
		title: `Building the ${kind} sites`,
		folder: join(sitesFolder, kind),
		sources: [...sharedBySites, `sites/${kind}`],
		result: 'dist/server/entry.mjs',
		builder: 'astro',
	}),
);
