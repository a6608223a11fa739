import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { uiStyles } from '@portolano/ui/integration.ts';
import { siteModule } from './application/site-module.ts';
import { preloadsOf } from './preloads/chunk-imports.ts';
import { type Preloads, preloadsFile } from './preloads/preloads.ts';
import { env } from './dev/env.ts';

export interface SiteKitOptions {
	/** Path of the module that exports `site`, relative to the root of the Astro project: `src/site.ts`. */
	definition: string;
}

/**
 * Turns an Astro project into a site: one route renders the pages of the definition; `astro build` writes the
 * `SiteApplication` that the publisher loads (`dist/server/entry.mjs`) and its files (`dist/client`).
 */
export function siteKit({ definition }: SiteKitOptions): AstroIntegration[] {
	return [uiStyles({ content: [ownContent, 'src/**/*.{astro,ts}'] }), application(definition)];
}

const ownContent = fileURLToPath(new URL('./', import.meta.url)) + '**/*.{astro,ts}';

/**
 * Small modules of many pages are one file: each alone is smaller than the headers that it takes to fetch it. Those that
 * only some pages load stay apart, by whom they are loaded.
 */
const codeSplitting = {
	groups: [{ name: 'shared', minShareCount: 2, maxModuleSize: 500 }],
};

const entrypoint = (file: string) => fileURLToPath(new URL(`./application/${file}`, import.meta.url));

function application(definition: string): AstroIntegration {
	let preloads: Preloads = {};
	let server: URL | undefined;
	const integration: AstroIntegration = {
		name: 'portolano-site',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, injectRoute, addMiddleware }) => {
				updateConfig({
					// Without an integration as `adapter`, Astro 7 throws NoAdapterInstalled; calling `setAdapter`
					// alone isn't enough.
					adapter: integration,
					output: 'server',
					session: false,
					trailingSlash: 'ignore',
					devToolbar: { enabled: false },
					build: { redirects: false, inlineStylesheets: 'never' },
					vite: {
						// Pictures and files are fetched from the live release of the same site.
						...(env.live ? { server: { proxy: { '/file': env.live } } } : {}),
						build: { assetsInlineLimit: 0 },
						environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
						plugins: [
							siteModule(fileURLToPath(new URL(definition, config.root))),
							readScripts((found) => (preloads = found)),
						],
					},
				});
				injectRoute({ pattern: '/[...path]', entrypoint: entrypoint('Render.astro') });
				if (command === 'dev')
					addMiddleware({ order: 'pre', entrypoint: new URL('./dev/middleware.ts', import.meta.url) });
			},
			'astro:config:done': ({ config, setAdapter }) => {
				server = config.build.server;
				setAdapter({
					name: 'portolano-site',
					entrypointResolution: 'auto',
					serverEntrypoint: entrypoint('entry.ts'),
					adapterFeatures: { buildOutput: 'server' },
					supportedAstroFeatures: {
						staticOutput: 'stable',
						serverOutput: 'stable',
						hybridOutput: 'stable',
						sharpImageService: 'stable',
					},
				});
			},
			'astro:build:done': () => {
				if (server) writeFileSync(new URL(preloadsFile, server), JSON.stringify(preloads));
			},
		},
	};
	return integration;
}

/** Tells what the scripts of the pages import, once they are built. */
function readScripts(tell: (preloads: Preloads) => void): Plugin {
	return {
		name: 'portolano-preloads',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: (_options, bundle) => tell(preloadsOf(bundle)),
	};
}
