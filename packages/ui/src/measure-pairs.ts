import { contrastRatio } from './contrast.ts';
import { alertColours, stateColours, type StateColours } from './fixed-colours.ts';
import { type LeastContrast, SHAPE, TEXT } from './passing.ts';
import type { Hex, Theme } from './theme.ts';

interface Pair {
	name: string;
	front: Hex;
	back: Hex;
	least: LeastContrast;
}

/** A pair of colours that the components put on each other, with its contrast. */
export interface MeasuredPair extends Pair {
	ratio: number;
}

const white: Hex = '#ffffff';

/**
 * Returns every pair of colours that the components put on each other, with its contrast. `states` are the colours of
 * states beside the theme, for a dark one those on dark surfaces.
 */
export function measurePairs(theme: Theme, states: StateColours = stateColours): MeasuredPair[] {
	return [...textPairs(theme, states), ...shapePairs(theme, states)].map((pair) => ({
		...pair,
		ratio: contrastRatio(pair.front, pair.back),
	}));
}

function textPairs(theme: Theme, states: StateColours): Pair[] {
	const { header, footer } = theme;
	const pairs: [name: string, front: Hex, back: Hex][] = [
		...onSurfaces('ink', theme.ink, theme),
		...onSurfaces('inkSoft', theme.inkSoft, theme),
		...onSurfaces('primary', theme.primary, theme),
		...onSurfaces('primaryStrong', theme.primaryStrong, theme),
		...onSurfaces('accentText', theme.accentText, theme),
		['surface on primary', theme.surface, theme.primary],
		['surface on primaryStrong', theme.surface, theme.primaryStrong],
		['white on primaryDark', white, theme.primaryDark],
		['white on band', white, theme.band],
		['onAccent on accent', theme.onAccent, theme.accent],
		['onAccent on accentHover', theme.onAccent, theme.accentHover],
		['accentOnDark on primaryDark', theme.accentOnDark, theme.primaryDark],
		['header.onSlim on header.slim', header.onSlim, header.slim],
		['header.text on header.ground', header.text, header.ground],
		['header.textSoft on header.ground', header.textSoft, header.ground],
		['footer.text on footer.ground', footer.text, footer.ground],
		['footer.textSoft on footer.ground', footer.textSoft, footer.ground],
		...Object.entries(states).flatMap(([state, { text, ground }]) => [
			tuple(`${state} text`, text, ground),
			tuple(`${state} text on surface`, text, theme.surface),
			tuple(`ink on ${state}`, theme.ink, ground),
		]),
		...Object.entries(alertColours).map(([level, { text, ground }]) => tuple(`${level} alert`, text, ground)),
	];
	return pairs.map(([name, front, back]) => ({ name, front, back, least: TEXT }));
}

function shapePairs(theme: Theme, states: StateColours): Pair[] {
	const pairs: [name: string, front: Hex, back: Hex][] = [
		...onSurfaces('edge', theme.edge, theme),
		['header.mark on header.ground', theme.header.mark, theme.header.ground],
		...Object.entries(states).map(([state, { edge, ground }]) => tuple(`${state} edge`, edge, ground)),
	];
	return pairs.map(([name, front, back]) => ({ name, front, back, least: SHAPE }));
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
