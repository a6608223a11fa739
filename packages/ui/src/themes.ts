import { defineTheme } from './theme.ts';
import type { Theme } from './theme.ts';

/** Institutional: the national blue, sober. */
export const institutional = defineTheme({
	name: 'institutional',
	primary: '#0059b3',
	primaryDark: '#003366',
	primaryTint: '#eef5fc',
	accent: '#ffc24a',
	onAccent: '#17202b',
	accentText: '#7a4f00',
	ink: '#17202b',
	inkSoft: '#4a5868',
	surface: '#ffffff',
	surfaceMuted: '#f4f6f8',
	edge: '#5f6f80',
	hairline: '#d9e0e7',
	header: {
		slim: '#003366',
		onSlim: '#ffffff',
		ground: '#0059b3',
		text: '#ffffff',
		textSoft: '#e1eefb',
		mark: '#ffc24a',
	},
	footer: { ground: '#00264d', text: '#ffffff', textSoft: '#c7d8ea', rule: '#2c5179' },
	headingFont: 'Titillium Web',
	pictureCards: 'framed',
	radius: 6,
});

/** For travellers: sea, sand and coral; editorial letters. */
export const travel = defineTheme({
	name: 'travel',
	primary: '#04606b',
	primaryDark: '#073b4c',
	primaryTint: '#e9f4f4',
	accent: '#ff7f5c',
	onAccent: '#1d1512',
	accentText: '#a8391b',
	ink: '#14252c',
	inkSoft: '#4b5b60',
	surface: '#ffffff',
	surfaceMuted: '#faf5ed',
	edge: '#64757a',
	hairline: '#e3dccf',
	header: {
		slim: '#073b4c',
		onSlim: '#ffffff',
		ground: '#ffffff',
		text: '#073b4c',
		textSoft: '#4b5b60',
		mark: '#d9502d',
	},
	footer: { ground: '#062f3d', text: '#ffffff', textSoft: '#c3dbe0', rule: '#2b5563' },
	headingFont: 'Lora',
	pictureCards: 'open',
	radius: 14,
});

/** Local police: night blue and azure. */
export const localPolice = defineTheme({
	name: 'local-police',
	primary: '#0b5394',
	primaryDark: '#0b2545',
	primaryTint: '#ecf4fb',
	accent: '#5cc8ff',
	onAccent: '#0b1c33',
	accentText: '#00608f',
	ink: '#14202e',
	inkSoft: '#495869',
	surface: '#ffffff',
	surfaceMuted: '#f3f6f9',
	edge: '#5f6f80',
	hairline: '#d6dfe8',
	header: {
		slim: '#061729',
		onSlim: '#ffffff',
		ground: '#0b2545',
		text: '#ffffff',
		textSoft: '#c5dcf0',
		mark: '#5cc8ff',
	},
	footer: { ground: '#081c35', text: '#ffffff', textSoft: '#c2d4e6', rule: '#2a4466' },
	headingFont: 'Titillium Web',
	pictureCards: 'framed',
	radius: 4,
});

/** Civil protection: pine green with the orange of civil protection. */
export const civilProtection = defineTheme({
	name: 'civil-protection',
	primary: '#0f5f4a',
	primaryDark: '#0b3d31',
	primaryTint: '#edf6f2',
	accent: '#ff9433',
	onAccent: '#1f1405',
	accentText: '#8f4700',
	ink: '#16231f',
	inkSoft: '#4a5a54',
	surface: '#ffffff',
	surfaceMuted: '#f4f7f5',
	edge: '#5f716a',
	hairline: '#d6e0db',
	header: {
		slim: '#072a22',
		onSlim: '#ffffff',
		ground: '#0b3d31',
		text: '#ffffff',
		textSoft: '#cfe5dc',
		mark: '#ff9433',
	},
	footer: { ground: '#08312a', text: '#ffffff', textSoft: '#c4dcd2', rule: '#2a554b' },
	headingFont: 'Titillium Web',
	pictureCards: 'framed',
	radius: 4,
});

/** The built-in themes, by name. */
export const themes: Record<string, Theme> = {
	[institutional.name]: institutional,
	[travel.name]: travel,
	[localPolice.name]: localPolice,
	[civilProtection.name]: civilProtection,
};
