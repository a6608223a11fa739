/** The built-in marks, named by what they depict: a dolphin, with its rider as on ancient coins, or in a sign. */
export const markNames = ['dolphin-rider', 'dolphin-sun', 'dolphin-shield', 'dolphin-triangle'] as const;

export type MarkName = (typeof markNames)[number];

const dolphin =
	'M59 45C56 44.600 54 43 52.300 40.800 47 31.600 38 27.500 28.500 28.500 19.500 29.500 13 35.500 10 43 8.300 46 5.200 47.400 1.500 47.200 3.200 50.800 6.800 52.700 10.400 52 12 54.600 15.200 56 18.800 55.400 17 52.600 15.700 49.700 15 46.600 17.300 42.600 21.300 40.700 26.200 41 25.800 45.500 24 49.500 20.800 52.600 26.500 52 31 49 33.400 44.600 36.500 46.800 40 48.700 44 49.600 49.300 50.700 54.500 49.600 58.600 47.200 59.500 46.600 59.800 45.500 59 45ZM49.600 42.200A1.500 1.500 0 1 0 49.600 45.200 1.500 1.500 0 1 0 49.600 42.200Z';

const rider =
	'<circle cx="36.400" cy="7.400" r="4"/>' +
	'<path d="M33 13.200C35.400 12 38.300 13 39 15.400L49.400 12.600C51.200 12.200 52 14.700 50.300 15.400L39.400 19.800 38.600 25.600 43.800 31.200C40 28.300 34.500 26.300 28.600 26.200L30.300 20.400 24.300 23.600C22.600 24.400 21.300 22.200 22.800 21.100Z"/>';

const swell = (y: number) =>
	`<path d="M4 ${y}c4.700-3.600 9.300-3.600 14 0s9.300 3.600 14 0 9.300-3.600 14 0 9.300 3.600 14 0" fill="none" stroke="currentColor" stroke-width="2.600" stroke-linecap="round"/>`;

const animal = `<path fill-rule="evenodd" d="${dolphin}"/>`;

/** The content of a 64 by 64 SVG in a single colour, `currentColor`. */
export const markDrawings: Record<MarkName, string> = {
	'dolphin-rider': `${rider}${animal}${swell(60.5)}`,
	'dolphin-sun':
		`<g transform="translate(0 -10)">${animal}</g><circle cx="49" cy="14" r="6"/>` +
		`${swell(51)}${swell(58.5)}`,
	'dolphin-shield':
		`<path d="M32 2.500 57 10v19c0 15-10.500 26.500-25 32.500C17.500 55.500 7 44 7 29V10Z" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/>` +
		`<g transform="translate(12.300 5.500) scale(.64)">${animal}</g>` +
		`<path d="m32 12 1.800 3.700 4 .6-2.900 2.800.7 4-3.600-1.900-3.600 1.900.7-4-2.900-2.800 4-.6Z" transform="translate(0 -1.500)"/>`,
	'dolphin-triangle':
		`<path d="M32 4.500 61 56.500H3Z" fill="none" stroke="currentColor" stroke-width="3.200" stroke-linejoin="round"/>` +
		`<g transform="translate(15.500 20.500) scale(.54)">${animal}</g>`,
};
