import { shapes } from './svg-names.ts';
import type { SvgElement } from './svg-tree.ts';

interface Paint {
	fill: string;
	stroke: string;
}

/** Adds the paints of all shapes; a shape without a fill is black. */
function collect(element: SvgElement, above: Paint, found: Set<string>): void {
	const own = (name: keyof Paint) => element.attributes.get(name)?.trim().toLowerCase() ?? above[name];
	const paint: Paint = { fill: own('fill'), stroke: own('stroke') };
	if (shapes.has(element.name)) for (const colour of [paint.fill, paint.stroke]) found.add(colour);
	for (const child of element.children) if (child.name !== 'clipPath') collect(child, paint, found);
}

/** Whether all shapes have the same colour. */
export function isOneColour(root: SvgElement): boolean {
	const found = new Set<string>();
	collect(root, { fill: 'black', stroke: 'none' }, found);
	for (const black of ['#000', '#000000', 'currentcolor']) if (found.delete(black)) found.add('black');
	found.delete('none');
	return found.size === 1 && ![...found].some((colour) => colour.startsWith('url('));
}
