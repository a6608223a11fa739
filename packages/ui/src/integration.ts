import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildAssets } from './build/assets.ts';
import type { UiAssets } from './build/assets.ts';
import { aboveLayers } from './build/layers.ts';
import { uiModule, uiModuleTypes } from './build/ui-module.ts';

export interface UiStylesOptions {
	/**
	 * Globs of the files whose class names are used, besides those of this package. `astro build` removes rules that no
	 * file uses.
	 */
	content?: readonly string[];
}

const ownContent = fileURLToPath(new URL('./', import.meta.url)) + '**/*.{astro,ts}';

/**
 * Builds the stylesheet, the fonts and the icon sprite; serves them in `astro dev`, writes them
 * beside the other assets in `astro build`, and exports their addresses from `virtual:portolano-ui`. Nothing is inlined
 * into pages.
 */
export function uiStyles({ content = [] }: UiStylesOptions = {}): AstroIntegration {
	let built: UiAssets;
	let folder = '_astro';
	return {
		name: 'portolano-ui',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				folder = config.build.assets;
				// In `astro dev` a class may be added at any time, so all rules are kept.
				built = await buildAssets(command === 'build' ? [ownContent, ...content] : []);
				updateConfig({
					build: { inlineStylesheets: 'never' },
					vite: {
						build: { assetsInlineLimit: 0 },
						css: { postcss: { plugins: aboveLayers() } },
						plugins: [uiModule(built, addressesUnder(config.base, folder))],
					},
				});
			},
			'astro:config:done': ({ injectTypes }) => {
				injectTypes({ filename: 'ui.d.ts', content: uiModuleTypes });
			},
			'astro:build:done': async ({ dir }) => {
				const target = new URL(`${folder}/`, dir);
				await mkdir(target, { recursive: true });
				await Promise.all(built.assets.map(({ file, bytes }) => writeFile(new URL(file, target), bytes)));
			},
		},
	};
}

function addressesUnder(base: string, folder: string): string {
	return `${base.replace(/\/$/, '')}/${folder}/`;
}
