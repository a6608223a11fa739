import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A woff2 file and the font face that it contains. */
export interface FontFile {
	family: 'Titillium Web' | 'Lora' | 'Roboto Mono';
	weight: 400 | 600 | 700;
	/** File name without extension. */
	name: string;
	bytes: Buffer;
	/** Whether every page uses it whatever the theme, so that it is worth preloading. */
	preload: boolean;
}

type FontChoice = Omit<FontFile, 'bytes'> & { source: string };

const require = createRequire(import.meta.url);

const choices: FontChoice[] = [
	choice('Titillium Web', 400, { preload: true }),
	choice('Titillium Web', 600, { preload: true }),
	choice('Titillium Web', 700, { preload: false }),
	choice('Lora', 600, { preload: false }),
	choice('Roboto Mono', 400, { preload: false }),
];

/**
 * Returns all font files: two weights for text, one for headings in each of their families, and a monospaced face.
 * Browsers fetch only those that a page uses.
 */
export async function readFonts(): Promise<FontFile[]> {
	return Promise.all(
		choices.map(async ({ source, ...font }) => ({
			...font,
			bytes: await readFile(require.resolve(source)),
		})),
	);
}

/**
 * Returns `@font-face` rules for files beside the stylesheet, and fallback fonts of the same width to avoid layout
 * shifts.
 */
export function fontFaces(fonts: readonly { family: string; weight: number; file: string }[]): string {
	const faces = fonts.map(
		({ family, weight, file }) =>
			`@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:swap;` +
			`src:url('${file}') format('woff2')}`,
	);
	return [...faces, ...fallbacks].join('\n');
}

// Ratios of average letter width, measured on Italian text against Arial and Georgia.
const fallbacks = [
	`@font-face{font-family:'Titillium Fallback';src:local('Arial'),local('Liberation Sans');size-adjust:90%;ascent-override:126%;descent-override:43%}`,
	`@font-face{font-family:'Lora Fallback';src:local('Georgia'),local('Liberation Serif');size-adjust:102%;ascent-override:99%;descent-override:27%}`,
];

function choice(
	family: FontFile['family'],
	weight: FontFile['weight'],
	{ preload }: { preload: boolean },
): FontChoice {
	const slug = family.toLowerCase().replaceAll(' ', '-');
	return {
		family,
		weight,
		preload,
		name: `${slug}-${weight}`,
		source: `@fontsource/${slug}/files/${slug}-latin-${weight}-normal.woff2`,
	};
}
