/** Colours of a map on dark pages, by the names of their custom properties without `--pt-map-`. */
const colours = {
	sea: '#14242d',
	around: '#1f2423',
	land: '#2a302e',
	shore: '#7f8d96',
	district: '#606b73',
	name: '#cfd8dd',
	ink: '#e8edf0',
	edge: '#0f171b',
	note: '#ffb3b3',
} as const;

type Colour = keyof typeof colours;

/** What each class of an image has inside and around it. */
const looks: Readonly<Record<string, { fill?: Colour; stroke?: Colour }>> = {
	sea: { fill: 'sea' },
	around: { fill: 'around' },
	land: { fill: 'land', stroke: 'shore' },
	water: { fill: 'sea', stroke: 'shore' },
	districts: { stroke: 'district' },
	name: { fill: 'name', stroke: 'land' },
	text: { fill: 'ink' },
	line: { stroke: 'ink' },
	dot: { fill: 'ink' },
	sign: { stroke: 'edge' },
	group: { fill: 'edge' },
	number: { fill: 'edge' },
	'route-edge': { stroke: 'edge' },
	band: { fill: 'edge' },
	'warning-text': { fill: 'note' },
};

const declared = (properties: object) =>
	Object.entries(properties)
		.map(([property, colour]) => `${property}:var(--pt-map-${String(colour)})`)
		.join(';');

/**
 * The rules of maps on dark pages: of those in the page, whose parts have classes, and, as custom properties, of the one
 * that a reader opens. Light maps need none: images have their colours in themselves.
 */
export const darkMapRules: string = [
	`:root{${Object.entries(colours)
		.map(([name, colour]) => `--pt-map-${name}:${colour};`)
		.join('')}}`,
	...Object.entries(looks).map(([name, look]) => `.pt-map-${name}{${declared(look)}}`),
].join('');

/** On dark pages the signs of a map, in the colour of the site, stand on this. */
export const darkLand = colours.land;
