import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
	/** Folders of the project whose sources go into it. */
	sources: readonly string[];
	result: string;
	command: readonly [string, ...string[]];
}

function buildOf({ name, title, folder, sources, result, command: [command, ...rest] }: BuildOptions): Build {
	const stamp = join(stamps, name);
	return {
		title,
		isDone: () => existsSync(join(folder, result)) && isDone(stamp, fingerprintOf(sources)),
		async run(onLine) {
			// Taken before: a source that changes meanwhile makes the next start build again.
			const fingerprint = fingerprintOf(sources);
			await runCommand({ what: title, command, arguments: rest, folder, onLine });
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
	command: ['pnpm', 'exec', 'next', 'build'],
});

const sharedBySites = [
	'content-models',
	'packages/content-store',
	'packages/ui',
	'packages/site-kit',
	'packages/feeds',
	'packages/search',
];

export const siteBuilds = siteApplications.map((kind) =>
	buildOf({
		name: `site-${kind}`,
		title: `Building the ${kind} sites`,
		folder: join(sitesFolder, kind),
		sources: [...sharedBySites, `sites/${kind}`],
		result: 'dist/server/entry.mjs',
		command: ['pnpm', 'exec', 'astro', 'build'],
	}),
);
