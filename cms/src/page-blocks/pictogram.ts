/** Area of a pictogram: the shape of the image that Payload shows in its drawer. */
const width = 48;
const height = 32;

const ink = '#5c6f82';
const paint = '#0066cc';
const paper = '#eef2f6';

type Box = [x: number, y: number, width: number, height?: number];

const rect =
	(fill: string) =>
	([x, y, w, h = 3]: Box) =>
		`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="1" fill="${fill}"/>`;

/** A line of text. */
export const line = (x: number, y: number, w: number) => rect(ink)([x, y, w, 2]);

/** A heading, or a button. */
export const strong = rect(paint);

/** A picture, or a card. */
export const area = rect('#b8c6d6');

export const dot = (x: number, y: number, radius = 2) =>
	`<circle cx="${x}" cy="${y}" r="${radius}" fill="${paint}"/>`;

/** Returns an image made of shapes on an area of 48 × 32, as an address that needs no request. */
export function pictogram(...shapes: string[]): string {
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
		`<rect width="${width}" height="${height}" fill="${paper}"/>${shapes.join('')}</svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
