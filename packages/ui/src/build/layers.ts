import cascadeLayers from '@csstools/postcss-cascade-layers';
import postcss, { type AcceptedPlugin } from 'postcss';

/** The order of the styles, weakest first; what a site writes itself stands above both, in no layer. */
const order = '@layer bootstrap,ui;';

/**
 * Writes the order of cascade layers as specificity: a browser from before spring 2022 drops every `@layer` whole and
 * would show a page without styles.
 */
export function flattenLayers(css: string): string {
	return postcss([cascadeLayers()]).process(order + css, { from: undefined }).css;
}

/** For the style sheets of a site: puts them above the flattened layers, as they would be above real ones. */
export function aboveLayers(): AcceptedPlugin[] {
	const begin: AcceptedPlugin = {
		postcssPlugin: 'portolano-above-layers',
		Once: (root) => void root.prepend(postcss.parse(order)),
	};
	return [begin, cascadeLayers()];
}
