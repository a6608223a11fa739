/** Elements that are shapes, or say how shapes are painted. Nothing else of SVG is kept. */
export const shapes = new Set(['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);

export const elements = new Set([
	...['svg', 'g', 'defs', 'clipPath', 'linearGradient', 'radialGradient', 'stop'],
	...shapes,
]);

/** Elements without which the drawing looks the same. */
export const leftOut = new Set(['title', 'desc', 'metadata']);

/** Why an element is refused, for those that drawing programs write. */
export const reasons: Readonly<Record<string, string>> = {
	script: 'contiene un programma (script)',
	foreignObject: 'contiene una pagina web (foreignObject)',
	image: 'contiene una fotografia (image): carica un’immagine PNG',
	text: 'contiene del testo: trasformalo in tracciati, perché i caratteri non viaggiano con il disegno',
	use: 'ripete delle parti con “use”: trasformale in tracciati',
	filter: 'usa dei filtri (filter): togli ombre e sfocature',
	pattern: 'usa dei motivi (pattern): trasformali in tracciati',
	mask: 'usa delle maschere (mask): trasformale in tracciati',
	animate: 'contiene un’animazione (animate)',
	animateTransform: 'contiene un’animazione (animateTransform)',
	animateMotion: 'contiene un’animazione (animateMotion)',
	set: 'contiene un’animazione (set)',
	a: 'contiene un collegamento (a)',
};

const paints = ['fill', 'stroke', 'color', 'stop-color'];

/** Attributes that hold a colour, or the gradient of this drawing that paints. */
export const paintAttributes = new Set(paints);

/** Properties of CSS that are attributes as well. */
export const properties = new Set([
	...paints,
	...['fill-rule', 'fill-opacity', 'clip-rule', 'clip-path', 'opacity', 'stop-opacity'],
	...['stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-opacity'],
	...['stroke-dasharray', 'stroke-dashoffset', 'display', 'visibility'],
]);

/** Attributes that are kept. */
export const attributes = new Set([
	...properties,
	...['id', 'd', 'points', 'cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2'],
	...[
		'fx',
		'fy',
		'offset',
		'transform',
		'gradientTransform',
		'gradientUnits',
		'spreadMethod',
		'clipPathUnits',
	],
]);
