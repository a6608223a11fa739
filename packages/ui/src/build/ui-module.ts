import type { Plugin } from 'vite';
import type { UiAssets } from './assets.ts';

const name = 'virtual:portolano-ui';
const stylesName = 'virtual:portolano-emergency-styles';

const contentTypes: Record<string, string> = {
	css: 'text/css; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
};

/**
 * Resolves `virtual:portolano-ui` to a module with the addresses of the assets under `prefix`, and serves the files in
 * `astro dev`. `virtual:portolano-emergency-styles` is the text of the stylesheet of the emergency page.
 */
export function uiModule(built: UiAssets, prefix: string): Plugin {
	return {
		name: 'portolano-ui',
		resolveId: (id) => (id === name || id === stylesName ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${name}`) return moduleSource(built, prefix);
			return id === `\0${stylesName}`
				? `export default ${JSON.stringify(built.emergencyStyles)};`
				: undefined;
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const asset = built.assets.find(({ file }) => request.url === prefix + file);
				if (!asset) {
					next();
					return;
				}
				const extension = asset.file.split('.').at(-1) ?? '';
				response.setHeader('Content-Type', contentTypes[extension] ?? 'application/octet-stream');
				response.end(asset.bytes);
			});
		},
	};
}

function moduleSource({ stylesheet, fonts, icons, pictograms }: UiAssets, prefix: string): string {
	return [
		`export const stylesheet = ${JSON.stringify(prefix + stylesheet)};`,
		`export const fonts = ${JSON.stringify(fonts.map((file) => prefix + file))};`,
		`export const icons = ${JSON.stringify(prefix + icons)};`,
		`export const pictograms = ${JSON.stringify(prefix + pictograms)};`,
	].join('\n');
}

/** Type declarations of the module. */
export const uiModuleTypes = `declare module '${name}' {
	/** Address of the stylesheet of all themes. */
	export const stylesheet: string;
	/** Addresses of the fonts worth a preload. */
	export const fonts: string[];
	/** Address of the icon sprite. */
	export const icons: string;
	/** Address of the pictograms. */
	export const pictograms: string;
}
`;
