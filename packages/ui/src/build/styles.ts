import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { compileString } from 'sass';
import type { Theme } from '../theme.ts';
import { fontFaces } from './fonts.ts';
import { flattenLayers } from './layers.ts';
import { tokensOf } from './tokens.ts';

/** Where a stylesheet finds its fonts. */
export interface FontAddress {
	family: string;
	weight: number;
	/** Address as the stylesheet sees it. */
	file: string;
}

const styles = fileURLToPath(new URL('../styles/', import.meta.url));
const bootstrapItalia = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json'));

// The browsers of spring 2021. Below them logical properties would be written out for each direction of writing.
const targets = { chrome: 88 << 16, firefox: 85 << 16, safari: (14 << 16) | (1 << 8) };

/**
 * The rules all themes share: the parts of Bootstrap Italia in use, then ours, ours above theirs whatever the selectors.
 * Of Bootstrap Italia, only what the files of the globs `content` name is kept; no globs keep everything.
 */
export async function sharedRules(content: readonly string[]): Promise<string> {
	const theirs = compile('bootstrap');
	const ours = compile('ui');
	// Ours are all in use, often under names put together from a prop; only theirs are sifted.
	return flattenLayers((content.length === 0 ? theirs : await purge(theirs, content)) + ours);
}

/** The whole stylesheet of a theme, minified. `rules` come from {@link sharedRules}. */
export function buildStyles(theme: Theme, rules: string, fonts: readonly FontAddress[]): string {
	const { code } = transform({
		filename: `${theme.name}.css`,
		code: Buffer.from(`${tokensOf(theme)}${fontFaces(fonts)}${rules}`),
		minify: true,
		targets,
	});
	return Buffer.from(code).toString();
}

// Elements that editors' texts bring and no template names.
const richText = [
	'h3',
	'h4',
	'h5',
	'h6',
	'hr',
	'pre',
	'kbd',
	'samp',
	'sub',
	'sup',
	'tfoot',
	'strong',
	'b',
	'small',
	'abbr',
];

// Not the asynchronous form: it takes twice as long.
function compile(layer: 'bootstrap' | 'ui'): string {
	const source = `@use 'sass:meta'; @layer ${layer} { @include meta.load-css('${layer}'); }`;
	const { css } = compileString(source, {
		loadPaths: [styles, join(bootstrapItalia, 'src/scss')],
		style: 'compressed',
		charset: false,
		quietDeps: true,
		// Bootstrap Italia 2 is written with these; they are its own to replace.
		silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
	});
	return css;
}

async function purge(css: string, content: readonly string[]): Promise<string> {
	const [result] = await new PurgeCSS().purge({
		content: [...content],
		skippedContentGlobs: ['**/*.test.ts', '**/*.spec.ts'],
		css: [{ raw: css }],
		variables: true,
		keyframes: true,
		safelist: { standard: richText, variables: [/^--pt-/] },
	});
	if (!result) {
		throw new Error(
			'The unused styles could not be removed: the tool returned nothing. No stylesheet was written.',
		);
	}
	return result.css;
}
