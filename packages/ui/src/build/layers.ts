import cascadeLayers from '@csstools/postcss-cascade-layers';
import postcss, { type AcceptedPlugin } from 'postcss';

/** Order of the layers, weakest first; a site's own styles are in no layer, and so above both. */
const order = '@layer bootstrap,ui;';

/**
 * Replaces cascade layers with equivalent specificity: browsers from before spring 2022 drop every `@layer` rule and
 * would show pages without styles.
 */
export function flattenLayers(css: string): string {
	return postcss([cascadeLayers()]).process(order + css, { from: undefined }).css;
}

/**
 * PostCSS plugins for the style sheets of a site: they raise its rules above the flattened layers, as they would be
 * above real ones.
 */
export function aboveLayers(): AcceptedPlugin[] {
	const begin: AcceptedPlugin = {
		postcssPlugin: 'portolano-above-layers',
		Once: (root) => void root.prepend(postcss.parse(order)),
	};
	return [begin, cascadeLayers()];
}
