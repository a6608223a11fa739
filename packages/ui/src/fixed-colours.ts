import type { Hex } from './srgb.ts';

export type StateColours = Readonly<
	Record<'success' | 'warning' | 'danger' | 'note', { text: Hex; ground: Hex; edge: Hex }>
>;

/** Colours of states, the same in every theme, so that a danger looks the same everywhere. */
export const stateColours = {
	success: { text: '#00552f', ground: '#e8f5ee', edge: '#007a45' },
	warning: { text: '#6b4200', ground: '#fff4df', edge: '#a66300' },
	danger: { text: '#8f1022', ground: '#fdecee', edge: '#cc2638' },
	note: { text: '#17324d', ground: '#eef4fa', edge: '#2f6ca8' },
} as const satisfies StateColours;

/** The same on dark surfaces. */
export const darkStateColours = {
	success: { text: '#86dcae', ground: '#11291d', edge: '#3fae78' },
	warning: { text: '#f5c46c', ground: '#33270f', edge: '#d79a2f' },
	danger: { text: '#ffa6ae', ground: '#3b171b', edge: '#f0606e' },
	note: { text: '#bcd7f2', ground: '#16273a', edge: '#6aa5de' },
} as const satisfies StateColours;

/** Behind a highlighted passage, on dark surfaces. */
export const darkHighlight: Hex = '#574600';

/** Background and text colours of the alert levels of the civil protection. */
export const alertColours = {
	red: { ground: '#b3152a', text: '#ffffff' },
	orange: { ground: '#ffa02e', text: '#1a1a1a' },
	yellow: { ground: '#ffd84d', text: '#1a1a1a' },
	green: { ground: '#0b6b3a', text: '#ffffff' },
} as const satisfies Record<string, { ground: Hex; text: Hex }>;
