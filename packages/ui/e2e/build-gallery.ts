import { build } from 'astro';

/** Builds the gallery in the same way as sites, once for all test files that use it. */
export default async function buildGallery(): Promise<void> {
	await build({
		configFile: false,
		...(await import('../gallery/astro.config.ts')).default,
		logLevel: 'error',
	});
}
