import { siteBuilds } from '../start/builds.ts';

/** Builds the applications of the sites whose sources have changed, for tests that render pages with them. */
export default async function buildSites(): Promise<void> {
	const outdated = siteBuilds.filter((build) => !build.isDone());
	await Promise.all(outdated.map((build) => build.run(() => undefined)));
}
