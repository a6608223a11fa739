import type { Mark } from '@portolano/content-models';

/** A PNG of one transparent pixel. */
const pixel =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A mark of one colour. */
export const sampleMark = {
	format: 'svg',
	source:
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30"/></svg>',
	isOneColour: true,
	icons: { favicon: pixel, touch: pixel, small: pixel, large: pixel, social: pixel },
} as const satisfies Mark;
