import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildAssets } from './build/assets.ts';
import type { UiAssets } from './build/assets.ts';
import { aboveLayers } from './build/layers.ts';
import { uiModule, uiModuleTypes } from './build/ui-module.ts';
import type { Theme } from './theme.ts';

export interface UiStylesOptions {
	/** The themes the application can be rendered with; a page chooses one by name. */
	themes: readonly Theme[];
	/**
	 * Globs of the files whose class names are used, besides those of this package.
	 * Rules no file uses are left out of what is built.
	 */
	content?: readonly string[];
}

const ownContent = fileURLToPath(new URL('./', import.meta.url)) + '**/*.{astro,ts}';

/**
 * Builds a stylesheet per theme, the fonts, the icon sprite and the marks, serves them in `astro dev`,
 * writes them beside the other assets in `astro build`, and tells their addresses through
 * `virtual:portolano-ui`. Nothing is ever put inside a page.
 */
export function uiStyles({ themes, content = [] }: UiStylesOptions): AstroIntegration {
	let built: UiAssets;
	let folder = '_astro';
	return {
		name: 'portolano-ui',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, addWatchFile }) => {
				folder = config.build.assets;
				// While editing, a class may appear at any moment, so no rule is left out.
				built = await buildAssets(themes, command === 'build' ? [ownContent, ...content] : []);
				addWatchFile(new URL('./theme.ts', import.meta.url));
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
