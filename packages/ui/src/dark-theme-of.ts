import { darkStateColours } from './fixed-colours.ts';
import { type Oklch, toHex, toOklch } from './oklch.ts';
import { lightened, SHAPE, TEXT } from './passing.ts';
import { themeOf, tone } from './theme-of.ts';
import type { HeaderColours, Hex, Theme, ThemeChoice } from './theme.ts';

const white: Hex = '#ffffff';

/**
 * Computes the theme of a choice for those who prefer dark pages, so that all pairs of `measurePairs` have enough
 * contrast: the same shapes and dark bands, light text on dark surfaces in the hue of the site.
 * @throws {UnreadableColourError} When white text can't be read on the primary colour.
 * @throws When a colour is not written `#rrggbb`.
 */
export function darkThemeOf(choice: ThemeChoice): Theme {
	const light = themeOf(choice);
	const base = toOklch(light.primary);
	const accent = toOklch(light.accent);
	const surface = toHex(tone(base, 0.2, 0.02));
	const surfaceMuted = toHex(tone(base, 0.235, 0.012));
	const primaryTint = toHex(tone(base, 0.275, 0.035));
	const surfaces = [surface, surfaceMuted, primaryTint];
	// Links stand in the boxes of states too.
	const grounds = [...surfaces, ...Object.values(darkStateColours).map(({ ground }) => ground)];
	const text = (colour: Oklch) => lightened(colour, { on: grounds, least: TEXT });
	const colours = {
		primary: text({ ...base, lightness: 0.78, chroma: Math.min(base.chroma, 0.12) }),
		primaryStrong: text({ ...base, lightness: 0.87, chroma: Math.min(base.chroma, 0.1) }),
		primaryTint,
		band: light.primaryDark,
		accentText: text(accent),
		ink: text(tone(base, 0.94, 0.012)),
		inkSoft: text(tone(base, 0.79, 0.02)),
		surface,
		surfaceMuted,
		edge: lightened(tone(base, 0.55, 0.03), { on: surfaces, least: SHAPE }),
		hairline: toHex(tone(base, 0.36, 0.02)),
	};
	const theme = { ...light, ...colours };
	return { ...theme, header: choice.character === 'open' ? openHeader(theme) : soberHeader(theme) };
}

type Colours = Omit<Theme, 'header'>;

function soberHeader({ primaryDark, accent }: Colours): HeaderColours {
	const dark = toOklch(primaryDark);
	return {
		slim: toHex({ ...dark, lightness: dark.lightness * 0.8 }),
		onSlim: white,
		ground: primaryDark,
		text: white,
		textSoft: lightened(tone(dark, 0.9, 0.025), { on: [primaryDark], least: TEXT }),
		mark: lightened(toOklch(accent), { on: [primaryDark], least: SHAPE }),
	};
}

function openHeader({ primaryDark, accent, surface, ink, inkSoft }: Colours): HeaderColours {
	return {
		slim: primaryDark,
		onSlim: white,
		ground: surface,
		text: ink,
		textSoft: inkSoft,
		mark: lightened(toOklch(accent), { on: [surface], least: SHAPE }),
	};
}
