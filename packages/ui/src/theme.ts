import { contrastRatio } from './contrast.ts';
import type { Hex } from './contrast.ts';

export type { Hex } from './contrast.ts';

/** The families the national validator accepts; headings may use either of the first two. */
export type HeadingFont = 'Titillium Web' | 'Lora';

/** What makes a site its own: colours, heading letters, corners. Everything else is common to the family. */
export interface Theme {
	/** Name of the theme, used in file names: lower-case letters, digits and hyphens. */
	name: string;
	/** Links, buttons, selected things. */
	primary: Hex;
	/** Hover of primary, footer, dark bands. */
	primaryDark: Hex;
	/** Palest tint: bands that set a section apart, hovers. */
	primaryTint: Hex;
	/** The spark: bars, date blocks, the mark of the current page. Decoration, and the ground of `onAccent`. */
	accent: Hex;
	/** Text on the accent. */
	onAccent: Hex;
	/** The accent, deepened until it can be read as text on white. */
	accentText: Hex;
	/** Body text and headings. */
	ink: Hex;
	/** Secondary text: dates, captions, hints. */
	inkSoft: Hex;
	/** Ground of the page. */
	surface: Hex;
	/** Neutral ground of quiet bands. */
	surfaceMuted: Hex;
	/** Edges of fields, which must be seen to be used. */
	edge: Hex;
	/** Hairlines that only decorate. */
	hairline: Hex;
	header: HeaderColours;
	footer: FooterColours;
	headingFont: HeadingFont;
	/** Cards with pictures: framed, or open, without edge. */
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
	/** Tagline and other quiet text. */
	textSoft: Hex;
	/** Mark of the current page. */
	mark: Hex;
}

export interface FooterColours {
	ground: Hex;
	text: Hex;
	textSoft: Hex;
	/** Rules between the parts. */
	rule: Hex;
}

interface Pair {
	name: string;
	front: Hex;
	back: Hex;
	/** 4.5 for text, 3 for what is not text (WCAG 2.2, 1.4.3 and 1.4.11). */
	least: 4.5 | 3;
}

/** One measured pair of colours that the components put on each other. */
export interface MeasuredPair extends Pair {
	ratio: number;
}

/**
 * Accepts a theme whose every pair of colours can be read.
 * @throws {UnreadableThemeError} naming each pair under 4.5:1 (text) or 3:1 (not text), its ratio and the cure.
 */
export function defineTheme(theme: Theme): Theme {
	if (!/^[a-z][a-z0-9-]*$/.test(theme.name)) {
		throw new Error(`The theme “${theme.name}” needs a name of lower-case letters, digits and hyphens.`);
	}
	const failures = measurePairs(theme).filter(({ ratio, least }) => ratio < least);
	if (failures.length > 0) throw new UnreadableThemeError(theme.name, failures);
	return theme;
}

/** Every pair of colours that the components put on each other, with its contrast. */
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

/** Colours of states, the same on every site: a danger looks like a danger everywhere. */
export const stateColours = {
	success: { text: '#00552f', ground: '#e8f5ee', edge: '#007a45' },
	warning: { text: '#6b4200', ground: '#fff4df', edge: '#a66300' },
	danger: { text: '#8f1022', ground: '#fdecee', edge: '#cc2638' },
	note: { text: '#17324d', ground: '#eef4fa', edge: '#2f6ca8' },
} as const satisfies Record<string, { text: Hex; ground: Hex; edge: Hex }>;

/** Grounds of the four levels of a civil protection alert, with the text they carry. */
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
