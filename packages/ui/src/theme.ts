import { contrastRatio } from './contrast.ts';
import type { Hex } from './contrast.ts';

export type { Hex } from './contrast.ts';

/** The font families that the national validator accepts for headings. */
export type HeadingFont = 'Titillium Web' | 'Lora';

/** The appearance that distinguishes a site: colours, heading font, corners. Everything else is common to all sites. */
export interface Theme {
	/** Name of the theme, used in file names: lower-case letters, digits and hyphens. */
	name: string;
	/** Links, buttons, selected elements. */
	primary: Hex;
	/** Hover of primary, footer, dark bands. */
	primaryDark: Hex;
	/** Palest tint: bands that set off a section, hover states. */
	primaryTint: Hex;
	/** Accent colour: bars, date blocks, the mark of the current page. Decorative, and the background of `onAccent`. */
	accent: Hex;
	/** Text on the accent. */
	onAccent: Hex;
	/** The accent, darkened enough for text on white. */
	accentText: Hex;
	/** Body text and headings. */
	ink: Hex;
	/** Secondary text: dates, captions, hints. */
	inkSoft: Hex;
	/** Background of the page. */
	surface: Hex;
	/** Neutral background of muted bands. */
	surfaceMuted: Hex;
	/** Edges of form fields, which must be visible. */
	edge: Hex;
	/** Decorative hairlines. */
	hairline: Hex;
	header: HeaderColours;
	footer: FooterColours;
	headingFont: HeadingFont;
	/** Whether cards with pictures have a frame. */
	pictureCards: 'framed' | 'open';
	/** Corner radius of cards, buttons and fields, in pixels. */
	radius: number;
}

export interface HeaderColours {
	/** The thin band above, with the parent body. */
	slim: Hex;
	onSlim: Hex;
	/** The band with the name and the menu. */
	ground: Hex;
	text: Hex;
	/** Tagline and other secondary text. */
	textSoft: Hex;
	/** Mark of the current page. */
	mark: Hex;
}

export interface FooterColours {
	ground: Hex;
	text: Hex;
	textSoft: Hex;
	/** Lines between the parts. */
	rule: Hex;
}

interface Pair {
	name: string;
	front: Hex;
	back: Hex;
	/** Minimum ratio: 4.5 for text, 3 for anything else (WCAG 2.2, 1.4.3 and 1.4.11). */
	least: 4.5 | 3;
}

/** A pair of colours that the components put on each other, with its contrast. */
export interface MeasuredPair extends Pair {
	ratio: number;
}

/**
 * Returns the theme after checking the contrast of every pair of colours.
 * @throws {UnreadableThemeError} that lists each pair under 4.5:1 (text) or 3:1 (not text) with its ratio and the cure.
 */
export function defineTheme(theme: Theme): Theme {
	if (!/^[a-z][a-z0-9-]*$/.test(theme.name)) {
		throw new Error(`The theme “${theme.name}” needs a name of lower-case letters, digits and hyphens.`);
	}
	const failures = measurePairs(theme).filter(({ ratio, least }) => ratio < least);
	if (failures.length > 0) throw new UnreadableThemeError(theme.name, failures);
	return theme;
}

/** Returns every pair of colours that the components put on each other, with its contrast. */
export function measurePairs(theme: Theme): MeasuredPair[] {
	return [...textPairs(theme), ...shapePairs(theme)].map((pair) => ({
		...pair,
		ratio: contrastRatio(pair.front, pair.back),
	}));
}

export class UnreadableThemeError extends Error {
	override name = 'UnreadableThemeError';

	constructor(theme: string, failures: readonly MeasuredPair[]) {
		const lines = failures.map(
			({ name, front, back, ratio, least }) =>
				`- ${name}: ${front} on ${back} is ${ratio.toFixed(2)}:1 and needs ${least}:1. ` +
				`Move one of the two further from the other.`,
		);
		super(`The theme “${theme}” cannot be read by everyone, so no style was built.\n${lines.join('\n')}`);
	}
}

/** Colours of states, the same in every theme, so that a danger looks the same everywhere. */
export const stateColours = {
	success: { text: '#00552f', ground: '#e8f5ee', edge: '#007a45' },
	warning: { text: '#6b4200', ground: '#fff4df', edge: '#a66300' },
	danger: { text: '#8f1022', ground: '#fdecee', edge: '#cc2638' },
	note: { text: '#17324d', ground: '#eef4fa', edge: '#2f6ca8' },
} as const satisfies Record<string, { text: Hex; ground: Hex; edge: Hex }>;

/** Background and text colours of the alert levels of the civil protection. */
export const alertColours = {
	red: { ground: '#b3152a', text: '#ffffff' },
	orange: { ground: '#ffa02e', text: '#1a1a1a' },
	yellow: { ground: '#ffd84d', text: '#1a1a1a' },
	green: { ground: '#0b6b3a', text: '#ffffff' },
} as const satisfies Record<string, { ground: Hex; text: Hex }>;

function textPairs(theme: Theme): Pair[] {
	const { header, footer } = theme;
	const pairs: [name: string, front: Hex, back: Hex][] = [
		...onSurfaces('ink', theme.ink, theme),
		...onSurfaces('inkSoft', theme.inkSoft, theme),
		...onSurfaces('primary', theme.primary, theme),
		...onSurfaces('primaryDark', theme.primaryDark, theme),
		['accentText on surface', theme.accentText, theme.surface],
		['accentText on primaryTint', theme.accentText, theme.primaryTint],
		['surface on primary', theme.surface, theme.primary],
		['surface on primaryDark', theme.surface, theme.primaryDark],
		['onAccent on accent', theme.onAccent, theme.accent],
		['header.onSlim on header.slim', header.onSlim, header.slim],
		['header.text on header.ground', header.text, header.ground],
		['header.textSoft on header.ground', header.textSoft, header.ground],
		['footer.text on footer.ground', footer.text, footer.ground],
		['footer.textSoft on footer.ground', footer.textSoft, footer.ground],
		...Object.entries(stateColours).map(([state, { text, ground }]) => tuple(`${state} text`, text, ground)),
		...Object.entries(alertColours).map(([level, { text, ground }]) => tuple(`${level} alert`, text, ground)),
	];
	return pairs.map(([name, front, back]) => ({ name, front, back, least: 4.5 }));
}

function shapePairs(theme: Theme): Pair[] {
	const pairs: [name: string, front: Hex, back: Hex][] = [
		...onSurfaces('edge', theme.edge, theme),
		['header.mark on header.ground', theme.header.mark, theme.header.ground],
		...Object.entries(stateColours).map(([state, { edge, ground }]) => tuple(`${state} edge`, edge, ground)),
	];
	return pairs.map(([name, front, back]) => ({ name, front, back, least: 3 }));
}

function onSurfaces(name: string, front: Hex, theme: Theme): [string, Hex, Hex][] {
	return [
		[`${name} on surface`, front, theme.surface],
		[`${name} on surfaceMuted`, front, theme.surfaceMuted],
		[`${name} on primaryTint`, front, theme.primaryTint],
	];
}

function tuple(name: string, front: Hex, back: Hex): [string, Hex, Hex] {
	return [name, front, back];
}
