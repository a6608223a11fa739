/** A piece of SVG markup. */
export type Svg = string;
export type Point = readonly [x: number, y: number];
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A closed shape from path data. */
export function shape(d: string, fill: string, opacity = 1): Svg {
	return `<path d="${d}" fill="${fill}"${opacityOf(opacity)}/>`;
}

/** A shape with a pattern printed over it. */
export function printed(d: string, fill: string, pattern: string): Svg {
	return shape(d, fill) + shape(d, pattern);
}

export function line(d: string, colour: string, width: number): Svg {
	return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function rect([x, y, width, height]: Box, fill: string, opacity = 1): Svg {
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${opacityOf(opacity)}/>`;
}

/** A rectangle with round corners; `radius` in units of the drawing. */
export function pill([x, y, width, height]: Box, fill: string, radius = height / 2): Svg {
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}

export function disc([x, y, radius]: readonly [number, number, number], fill: string, opacity = 1): Svg {
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${opacityOf(opacity)}/>`;
}

export function oval([x, y, rx, ry]: Box, fill: string, opacity = 1): Svg {
	return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${opacityOf(opacity)}/>`;
}

/** Path data of a rectangle. */
export function boxPath([x, y, width, height]: Box): string {
	return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** Path data of a round-headed opening; x, y is its bottom left corner and height goes up. */
export function archPath([x, y, width, height]: Box): string {
	const r = width / 2;
	return `M${x} ${y}v${r - height}a${r} ${r} 0 0 1 ${width} 0v${height - r}z`;
}

/** Pieces moved to a point, and scaled around it. A negative scale in x mirrors them. */
export function at([x, y]: Point, pieces: Svg, scale: number | Point = 1): Svg {
	const size = typeof scale === 'number' ? `${scale}` : `${scale[0]} ${scale[1]}`;
	return `<g transform="translate(${x} ${y}) scale(${size})">${pieces}</g>`;
}

export function turned([x, y]: Point, degrees: number, pieces: Svg): Svg {
	return `<g transform="translate(${x} ${y}) rotate(${degrees})">${pieces}</g>`;
}

export function faded(opacity: number, pieces: Svg): Svg {
	return `<g opacity="${opacity}">${pieces}</g>`;
}

/** Pieces seen only inside the path. */
export function clipped(d: string, pieces: Svg): Svg {
	const id = `c${fingerprint(d)}`;
	return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${pieces}</g>`;
}

/** A motif drawn once and repeated at other places and sizes. */
export function repeated(
	id: string,
	pieces: Svg,
	places: readonly (readonly [number, number, number])[],
): Svg {
	return motif(id, pieces) + places.map(([x, y, s]) => at([x, y], copy(id), [s, Math.abs(s)])).join('');
}

/** A motif to be copied further on in the same picture. */
export function motif(id: string, pieces: Svg): Svg {
	return `<defs><g id="${id}">${pieces}</g></defs>`;
}

export function copy(id: string): Svg {
	return `<use href="#${id}"/>`;
}

/** Whole numbers from 0 to count - 1, each given to `make`, joined. */
export function row(count: number, make: (index: number) => Svg): Svg {
	return Array.from({ length: count }, (_, index) => make(index)).join('');
}

function opacityOf(opacity: number): string {
	return opacity === 1 ? '' : ` opacity="${opacity}"`;
}

function fingerprint(value: string): string {
	let sum = 7;
	for (const letter of value) sum = (sum * 31 + letter.charCodeAt(0)) % 2147483647;
	return sum.toString(36);
}
