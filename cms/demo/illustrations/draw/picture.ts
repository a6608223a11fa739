import { definitions, print } from './prints.ts';
import { rect, type Svg } from './svg.ts';

/** Size of every picture, in units of the drawing: 16:10. */
export const width = 1600;
export const height = 1000;

/** A whole SVG file from its layers, back to front, with the fills they use and the grain of the paper. */
export function picture(layers: readonly Svg[]): string {
	const body = [...layers, rect([0, 0, width, height], print('grain'))].join('\n');
	const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
	return `${head}\n<defs>${definitions(body)}</defs>\n${rounded(body)}\n</svg>\n`;
}

/** Rounds coordinates for smaller files. Small numbers may be scales and keep two digits. */
function rounded(markup: string): string {
	return markup.replaceAll(/-?\d+(?:\.\d+)?e-\d+/g, '0').replaceAll(/-?\d+\.\d+/g, (found) => {
		const value = Number(found);
		return String(Number(value.toFixed(Math.abs(value) < 3 ? 2 : Math.abs(value) < 60 ? 1 : 0)));
	});
}
