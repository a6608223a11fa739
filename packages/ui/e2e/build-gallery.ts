import { build } from 'astro';

/** Builds the gallery as sites are built, once for all files that test it. */
export default async function buildGallery(): Promise<void> {
	await build({
		configFile: false,
		...(await import('../gallery/astro.config.ts')).default,
		logLevel: 'error',
	});
}
