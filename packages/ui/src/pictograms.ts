/**
 * Small pictograms beside what people can do, on a grid of 24 units, made of lines. They repeat what the words beside them say, so
 * they have no alternative text. Each is the inside of an SVG symbol.
 */
export const pictograms = {
	school:
		'<path d="M2 9l10-5 10 5-10 5z"/><path d="M6 11.5V16c0 1.5 3 3 6 3s6-1.5 6-3v-4.5"/><path d="M22 9v6"/>',
	backpack:
		'<path d="M6 21V11a6 6 0 0 1 12 0v10z"/><path d="M10 5V3h4v2"/><path d="M9.5 14h5v4h-5z"/><path d="M10 10h4"/>',
	heart: '<path d="M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-2.800A4.5 4.5 0 0 1 20 9c0 6-8 11-8 11z"/>',
	cross: '<path d="M9 3h6v6h6v6h-6v6H9v-6H3V9h6z"/>',
	wheelchair:
		'<circle cx="10" cy="4" r="1.5"/><path d="M10 7v6h5l2.5 6H20"/><path d="M10 10h4.5"/><path d="M7.5 11.500a5 5 0 1 0 6.7 6.3"/>',
	cane: '<circle cx="10.5" cy="4.5" r="1.5"/><path d="M10.5 8l-1.5 6 2.5 3v4.5"/><path d="M9 14l-2 7.5"/><path d="M10.5 8l3 4h2.500v9.5"/>',
	briefcase: '<path d="M3 8h18v12H3z"/><path d="M9 8V5h6v3"/><path d="M3 13h18"/><path d="M12 12v2"/>',
	bus: '<path d="M4 17V6.500A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.500V17z"/><path d="M4 12h16"/><path d="M12 5v7"/><path d="M7 14.500h1M16 14.500h1"/><path d="M7 17v3M17 17v3"/>',
	car: '<path d="M3 17v-5l2-5.500h14l2 5.500v5z"/><path d="M3 12h18"/><path d="M6 17v2.500M18 17v2.5"/><path d="M6 14.500h1.500M16.5 14.500H18"/>',
	steering:
		'<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="2.5"/><path d="M3.5 10.500l6 .8M20.5 10.500l-6 .8M12 14.500V21"/>',
	house: '<path d="M3 11l9-8 9 8"/><path d="M5 9.500V20h14V9.5"/><path d="M10 20v-6h4v6"/>',
	box: '<path d="M3 8l9-4 9 4v9l-9 4-9-4z"/><path d="M3 8l9 4 9-4"/><path d="M12 12v9"/>',
	'set-square': '<path d="M4 20V4l16 16z"/><path d="M8 16v-3.500l3.5 3.500z"/>',
	'id-card':
		'<path d="M3 5h18v14H3z"/><circle cx="8.5" cy="10.5" r="2"/><path d="M5.5 16c.5-1.7 1.5-2.5 3-2.500s2.5.8 3 2.5"/><path d="M14.5 10H18M14.5 13.500H18"/>',
	globe:
		'<circle cx="12" cy="12" r="9"/><path d="M3 12h18"/><path d="M12 3c3.5 3.5 3.5 14.5 0 18"/><path d="M12 3c-3.5 3.5-3.5 14.5 0 18"/>',
	suitcase: '<path d="M6 7.500h12V20H6z"/><path d="M10 7.500V3h4v4.5"/><path d="M10 11v5.500M14 11v5.5"/>',
	shield: '<path d="M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z"/><path d="M8.5 12l2.5 2.5 4.5-4.5"/>',
	receipt: '<path d="M6 3h12v18l-3-2-3 2-3-2-3 2z"/><path d="M9 8h6M9 12h6"/>',
	coins: '<circle cx="9" cy="9" r="6"/><path d="M15 9.600A6 6 0 1 1 9.6 15"/><path d="M9 6.500v5"/>',
	book: '<path d="M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2z"/><path d="M12 6v14"/>',
	leaf: '<path d="M5.5 17.500C4 9 9 4.5 20 4.500c0 11-5.5 16-14.5 13z"/><path d="M4 21c1.5-5 4.5-8.5 9.5-11"/>',
	paw: '<circle cx="6.5" cy="11" r="1.6"/><circle cx="10" cy="6.5" r="1.6"/><circle cx="14" cy="6.5" r="1.6"/><circle cx="17.5" cy="11" r="1.6"/><path d="M12 12c2.6 0 4.5 2.7 4.5 4.7 0 2.3-2.2 2.6-4.5 2.600s-4.5-.3-4.5-2.600c0-2 1.9-4.7 4.5-4.700z"/>',
	flower:
		'<circle cx="12" cy="6.5" r="3.5"/><path d="M12 10v11"/><path d="M12 18c-3.5 0-5.5-1.5-5.5-5 3.5 0 5.5 1.5 5.5 5z"/><path d="M12 20c3.5 0 5.5-1.5 5.5-5-3.5 0-5.5 1.5-5.5 5z"/>',
	pram: '<path d="M4 11h16a8 8 0 0 1-16 0z"/><path d="M12 11V4a7.5 7.5 0 0 1 8 7"/><path d="M4 11L2.5 7"/><circle cx="8.5" cy="20.5" r="1"/><circle cx="15.5" cy="20.5" r="1"/>',
	rings:
		'<circle cx="8.5" cy="14.5" r="5"/><circle cx="15.5" cy="14.5" r="5"/><path d="M8.5 9.500L6.8 6h3.400z"/>',
	people:
		'<circle cx="8" cy="7.5" r="3"/><path d="M2.5 20v-2.500A5 5 0 0 1 8 12.500a5 5 0 0 1 5.5 5V20"/><path d="M15 4.800a3 3 0 0 1 0 5.4"/><path d="M16.5 12.800a5 5 0 0 1 5 4.700V20"/>',
	lifebuoy:
		'<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3.5"/><path d="M5.7 5.700l3.8 3.800M14.5 14.500l3.8 3.800M18.3 5.700l-3.8 3.800M9.5 14.500l-3.8 3.8"/>',
	shop: '<path d="M5 12v8h14v-8"/><path d="M3 9.500L5 4h14l2 5.500a3 3 0 0 1-6 .5 3 3 0 0 1-6 0 3 3 0 0 1-6-.5z"/><path d="M10 20v-4h4v4"/>',
	permit: '<path d="M6 3h8.500L19 7.500V21H6z"/><path d="M14.5 3v4.500H19"/><path d="M9.5 14l2 2 3.5-4"/>',
	crane:
		'<path d="M7 21V3l13 4.500H3"/><path d="M4 21h6"/><path d="M17 7.500V12"/><path d="M14.5 12h5v4h-5z"/>',
	fish: '<path d="M2.5 12c3-5 9.5-6 14.5-2l4.5-3v10L17 14c-5 4-11.5 3-14.5-2z"/><path d="M7.5 11v.5"/>',
	door: '<path d="M5 21V3h10v18"/><path d="M3 21h18"/><path d="M12 12v1"/><path d="M18 8l3 3-3 3"/>',
	megaphone: '<path d="M3 10v4.500h4l9 5V5L7 10z"/><path d="M19 9c1.5 2 1.5 4.5 0 6.5"/>',
} as const satisfies Readonly<Record<string, string>>;

export type PictogramName = keyof typeof pictograms;

/** Builds an SVG file with a symbol for each pictogram, in the colour of the words beside it. */
export function pictogramSprite(): string {
	const symbols = Object.entries(pictograms).map(
		([name, lines]) =>
			`<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${lines}</symbol>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
