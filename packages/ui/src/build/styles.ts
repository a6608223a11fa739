import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { compileString } from 'sass';
import { fontFaces } from './fonts.ts';
import { flattenLayers } from './layers.ts';
import { alertTokens, commonTokens } from './common-tokens.ts';

/** A font face and the address of its file. */
export interface FontAddress {
	family: string;
	weight: number;
	/** Address relative to the stylesheet. */
	file: string;
}

const styles = fileURLToPath(new URL('../styles/', import.meta.url));
const bootstrapItalia = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json'));

// The browsers of spring 2021. For older ones lightningcss would duplicate rules with logical properties for each
// writing direction.
const targets = { chrome: 88 << 16, firefox: 85 << 16, safari: (14 << 16) | (1 << 8) };

/**
 * Returns the stylesheet of all sites, minified: the parts of Bootstrap Italia in use, then ours, which win whatever the
 * selectors. What differs by theme is a custom property that the stylesheet of the theme sets (`tokens.ts`). Rules of
 * Bootstrap Italia that no file of the globs `content` uses are removed; without globs all are kept.
 */
export async function buildStyles(
	content: readonly string[],
	fonts: readonly FontAddress[],
): Promise<string> {
	const theirs = compile('bootstrap');
	const ours = compile('ui');
	// Only Bootstrap Italia's rules are purged: ours are all in use, often under class names composed from props.
	const rules = flattenLayers((content.length === 0 ? theirs : await purge(theirs, content)) + ours);
	return minified(`${commonTokens}${fontFaces(fonts)}${rules}`);
}

/** Returns the stylesheet of the emergency page and of the page of active alerts, which have no other. */
export function buildEmergencyStyles(): string {
	return minified(`${alertTokens}${compiled(`@use 'emergency';`)}`);
}

function minified(css: string): string {
	const { code } = transform({ filename: 'portolano.css', code: Buffer.from(css), minify: true, targets });
	return Buffer.from(code).toString();
}

// Elements that occur only in editors' texts, not in templates.
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

// Synchronous, because Sass takes twice as long asynchronously.
function compile(layer: 'bootstrap' | 'ui'): string {
	return compiled(`@use 'sass:meta'; @layer ${layer} { @include meta.load-css('${layer}'); }`);
}

function compiled(source: string): string {
	const { css } = compileString(source, {
		loadPaths: [styles, join(bootstrapItalia, 'src/scss')],
		style: 'compressed',
		charset: false,
		quietDeps: true,
		// Deprecated features that Bootstrap Italia 2 has from Bootstrap 5
		// (https://github.com/twbs/bootstrap/issues/40962).
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
