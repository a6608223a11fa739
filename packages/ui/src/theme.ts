import type { Hex } from './srgb.ts';

export type { Hex } from './srgb.ts';

/** What an editor chooses; {@link themeOf} in `theme-of.ts` computes the rest. */
export interface ThemeChoice {
	/** Links, buttons, header. White text must be readable on it: see `nearestPassing`. */
	primary: Hex;
	/** Bars, date blocks, marks; any colour. A lighter primary if left out. */
	accent?: Hex | undefined;
	character: Character;
}

/** Sober: a coloured header, framed cards. Open: a white header, headings with serifs, cards without frames. */
export const characters = ['sober', 'open'] as const;

export type Character = (typeof characters)[number];

/** The font families that the national validator accepts for headings. */
export type HeadingFont = 'Titillium Web' | 'Lora';

/** The appearance that distinguishes a site: colours, heading font, corners. Everything else is common to all sites. */
export interface Theme {
	/** Links, buttons, selected elements. */
	primary: Hex;
	/** Hover of primary, emphasised text: farther from the surface than primary. */
	primaryStrong: Hex;
	/** Dark bands under white text; dark in a dark theme too. */
	primaryDark: Hex;
	/** A band in the colour of the site, under white text. */
	band: Hex;
	/** Palest tint: bands that set off a section, hover states. */
	primaryTint: Hex;
	/** Accent colour: bars, date blocks, the mark of the current page. Decorative, and the background of `onAccent`. */
	accent: Hex;
	/** Hover of accent, also the background of `onAccent`. */
	accentHover: Hex;
	/** Text on the accent. */
	onAccent: Hex;
	/** The accent, darkened enough for text on white. */
	accentText: Hex;
	/** The accent, lightened enough for text on `primaryDark`. */
	accentOnDark: Hex;
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
