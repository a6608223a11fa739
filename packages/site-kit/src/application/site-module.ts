import type { Plugin } from 'vite';

const name = 'virtual:portolano-site';

/** Resolves `virtual:portolano-site` to the module of the site being built. */
export function siteModule(definition: string): Plugin {
	return {
		name: 'portolano-site',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load: (id) => (id === `\0${name}` ? `export { site } from ${JSON.stringify(definition)};` : undefined),
	};
}
