import { contrastRatio } from './contrast.ts';
import { type Oklch, toHex, toOklch } from './oklch.ts';
import { darkened, lightened, nearestPassing, SHAPE, TEXT } from './passing.ts';
import type { Character, FooterColours, HeaderColours, Hex, Theme, ThemeChoice } from './theme.ts';

/** Says that white text can't be read on a primary colour, and proposes the nearest on which it can. */
export class UnreadableColourError extends Error {
	override name = 'UnreadableColourError';
	readonly proposal: Hex;

	constructor(primary: Hex, proposal: Hex) {
		const ratio = contrastRatio('#ffffff', primary).toFixed(2);
		super(
			`White text on ${primary} has a contrast of ${ratio}:1 and needs ${TEXT}:1, so no theme was computed. ` +
				`The nearest colour that passes is ${proposal}.`,
		);
		this.proposal = proposal;
	}
}

/**
 * Computes every token of a theme, so that all pairs of `measurePairs` have enough contrast.
 * @throws {UnreadableColourError} When white text can't be read on the primary colour.
 * @throws When a colour is not written `#rrggbb`.
 */
export function themeOf({ primary, accent: second, character }: ThemeChoice): Theme {
	const proposal = nearestPassing(primary);
	if (proposal !== primary) throw new UnreadableColourError(primary, proposal);
	const base = toOklch(primary);
	const accent = second ?? toHex({ ...base, lightness: 0.82, chroma: Math.min(base.chroma, 0.13) });
	const colours = { ...mainColours(primary, toOklch(accent), character), accent };
	return {
		...colours,
		header: character === 'open' ? openHeader(colours) : soberHeader(colours),
		footer: footer(toOklch(colours.primaryDark)),
		...shapes[character],
	};
}

type Shapes = Pick<Theme, 'headingFont' | 'pictureCards' | 'radius'>;
type Colours = Omit<Theme, 'header' | 'footer' | keyof Shapes>;

const shapes: Record<Character, Shapes> = {
	sober: { headingFont: 'Titillium Web', pictureCards: 'framed', radius: 6 },
	open: { headingFont: 'Lora', pictureCards: 'open', radius: 14 },
};

const surface: Hex = '#ffffff';
const black: Hex = '#000000';

function mainColours(primary: Hex, accent: Oklch, character: Character): Omit<Colours, 'accent'> {
	const base = toOklch(primary);
	const dark = toHex({ ...base, lightness: base.lightness * 0.68 });
	// The palest backgrounds give way, so that a primary which just passes on white passes on them too.
	const pale = (colour: Oklch) => lightened(colour, { on: [primary], least: TEXT });
	const primaryTint = pale(tone(base, 0.967, 0.013));
	const surfaceMuted = pale(character === 'open' ? tone(accent, 0.973, 0.008) : tone(base, 0.973, 0.004));
	const surfaces = [surface, surfaceMuted, primaryTint];
	return {
		primary,
		primaryStrong: dark,
		primaryDark: dark,
		band: primary,
		primaryTint,
		...accentColours(accent),
		accentText: darkened(accent, { on: surfaces, least: TEXT }),
		accentOnDark: lightened(accent, { on: [dark], least: TEXT }),
		ink: darkened(tone(base, 0.24, 0.025), { on: surfaces, least: TEXT }),
		inkSoft: darkened(tone(base, 0.45, 0.03), { on: surfaces, least: TEXT }),
		surface,
		surfaceMuted,
		edge: darkened(tone(base, 0.53, 0.03), { on: surfaces, least: SHAPE }),
		hairline: toHex(character === 'open' ? tone(accent, 0.905, 0.012) : tone(base, 0.905, 0.012)),
	};
}

/** Text on the accent is black or white, and its hover moves away from the text. */
function accentColours(accent: Oklch): Pick<Theme, 'onAccent' | 'accentHover'> {
	const colour = toHex(accent);
	const onAccent = contrastRatio(black, colour) >= contrastRatio(surface, colour) ? black : surface;
	const end = onAccent === black ? 1 : 0;
	const lightness = accent.lightness + (end - accent.lightness) * 0.2;
	return { onAccent, accentHover: toHex({ ...accent, lightness }) };
}

function soberHeader({ primary, primaryDark, accent }: Colours): HeaderColours {
	return {
		slim: primaryDark,
		onSlim: surface,
		ground: primary,
		text: surface,
		textSoft: lightened(tone(toOklch(primary), 0.945, 0.025), { on: [primary], least: TEXT }),
		mark: lightened(toOklch(accent), { on: [primary], least: SHAPE }),
	};
}

function openHeader({ primaryDark, accent, inkSoft }: Colours): HeaderColours {
	return {
		slim: primaryDark,
		onSlim: surface,
		ground: surface,
		text: primaryDark,
		textSoft: inkSoft,
		mark: darkened(toOklch(accent), { on: [surface], least: SHAPE }),
	};
}

function footer(dark: Oklch): FooterColours {
	const ground = toHex({ ...dark, lightness: dark.lightness * 0.84 });
	return {
		ground,
		text: surface,
		textSoft: lightened(tone(dark, 0.87, 0.03), { on: [ground], least: TEXT }),
		rule: toHex(tone(dark, 0.42, 0.06)),
	};
}

/** Returns a colour of the same hue, at most as vivid as `chroma`. */
export function tone({ hue, chroma: own }: Oklch, lightness: number, chroma: number): Oklch {
	return { lightness, chroma: Math.min(own, chroma), hue };
}
