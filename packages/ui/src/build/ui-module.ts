import type { Plugin } from 'vite';
import { markNames } from '../marks.ts';
import type { UiAssets } from './assets.ts';

const name = 'virtual:portolano-ui';

const contentTypes: Record<string, string> = {
	css: 'text/css; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
};

/**
 * Resolves `virtual:portolano-ui` to a module with the addresses of the assets under `prefix`, and serves the files in
 * `astro dev`.
 */
export function uiModule(built: UiAssets, prefix: string): Plugin {
	return {
		name: 'portolano-ui',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load: (id) => (id === `\0${name}` ? moduleSource(built, prefix) : undefined),
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

function moduleSource({ stylesheet, fonts, icons, marks, rootIcons }: UiAssets, prefix: string): string {
	const markAddresses = mapValues(marks, ({ svg, png }) => ({ svg: prefix + svg, png: prefix + png }));
	const inBase64 = mapValues(rootIcons, ({ favicon, appleTouchIcon }) => ({
		favicon: favicon.toString('base64'),
		appleTouchIcon: appleTouchIcon.toString('base64'),
	}));
	return [
		`export const stylesheet = ${JSON.stringify(prefix + stylesheet)};`,
		`export const fonts = ${JSON.stringify(fonts.map((file) => prefix + file))};`,
		`export const icons = ${JSON.stringify(prefix + icons)};`,
		`export const marks = ${JSON.stringify(markAddresses)};`,
		`export const rootIcons = ${JSON.stringify(inBase64)};`,
	].join('\n');
}

function mapValues<T, U>(values: Record<string, T>, change: (value: T) => U): Record<string, U> {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

const markName = markNames.map((mark) => `'${mark}'`).join(' | ');

/** Type declarations of the module. */
export const uiModuleTypes = `declare module '${name}' {
	/** Address of the stylesheet of all themes. */
	export const stylesheet: string;
	/** Addresses of the fonts worth a preload. */
	export const fonts: string[];
	/** Address of the icon sprite. */
	export const icons: string;
	/** Addresses of the marks, for favicons. */
	export const marks: Record<${markName}, { svg: string; png: string }>;
	/** The bytes of \`favicon.ico\` and \`apple-touch-icon.png\` for each mark, in base 64. */
	export const rootIcons: Record<${markName}, { favicon: string; appleTouchIcon: string }>;
}
`;
