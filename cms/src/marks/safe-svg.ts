import { MARK_FILE_MAX, MARK_SVG_MAX } from '@portolano/content-models';
import { MarkRefused } from './mark-refused.ts';
import { isOneColour } from './svg-colours.ts';
import { attributes as kept, paintAttributes } from './svg-names.ts';
import { inlineStyles } from './svg-styles.ts';
import { type SvgElement, svgTree } from './svg-tree.ts';

export interface SafeSvg {
	/** Only shapes, with their geometry and their paint. */
	source: string;
	isOneColour: boolean;
	/** What was left out, in Italian. */
	removed: string[];
}

const paint = /^(?:[a-z]+|#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/a-z]*\)|url\(#[\w-]+\))$/i;
const local = /^url\(#[\w-]+\)$/;
const plain = /^[\w\s.,+\-%()]*$/;

function isSafe(name: string, value: string): boolean {
	if (paintAttributes.has(name)) return paint.test(value);
	if (name === 'clip-path') return value === 'none' || local.test(value);
	return plain.test(value) && !value.includes('url(');
}

const unquoted = (value: string) => value.trim().replaceAll(/url\(\s*["']?(#[\w-]+)["']?\s*\)/g, 'url($1)');

function attributesOf({ name: element, attributes }: SvgElement, removed: Set<string>): string {
	return [...attributes]
		.filter(([name]) => name !== 'class' && name !== 'style' && element !== 'svg')
		.map(([name, written]) => {
			const value = unquoted(written);
			if (name === 'href') return element.endsWith('Gradient') ? ` href="${value}"` : '';
			if (!kept.has(name)) {
				removed.add(name);
				return '';
			}
			if (isSafe(name, value)) return ` ${name}="${value}"`;
			throw new MarkRefused(
				`Il disegno ha un valore che un simbolo non può avere (${name}="${value.slice(0, 60)}"): esportalo come SVG semplice.`,
			);
		})
		.join('');
}

function written(element: SvgElement, removed: Set<string>): string {
	const { name, children } = element;
	const inside = children.map((child) => written(child, removed)).join('');
	return `<${name}${attributesOf(element, removed)}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** Returns the box of the drawing: its `viewBox`, or one of its width and height. */
function boxOf({ attributes }: SvgElement): string {
	const numbers = (attributes.get('viewBox') ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const [x, y, width = 0, height = 0] =
		numbers.length === 4
			? numbers
			: [0, 0, lengthOf(attributes.get('width')), lengthOf(attributes.get('height'))];
	const isBox = [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;
	if (isBox && width / height <= 4 && height / width <= 4) return [x, y, width, height].join(' ');
	throw new MarkRefused(
		isBox
			? 'Il disegno è troppo lungo per un simbolo, che sta in un quadrato: usane la parte che si riconosce da sola.'
			: 'Il disegno non dice quanto è grande (viewBox): esportalo di nuovo dal programma di disegno.',
	);
}

const lengthOf = (length = '') => (/^[\d.]+(?:px)?$/.test(length) ? Number.parseFloat(length) : 0);

/** Attributes of the whole drawing that its shapes inherit. */
function inherited({ attributes }: SvgElement, removed: Set<string>): string {
	const own = [...attributes].filter(
		([name]) => paintAttributes.has(name) || name.startsWith('stroke-') || name.startsWith('fill-'),
	);
	return attributesOf({ name: 'g', attributes: new Map(own), children: [] }, removed);
}

/**
 * Makes a drawing safe: what is returned has only shapes, and refers to nothing but its own gradients.
 * @throws {MarkRefused} when that is not possible without changing how it looks.
 */
export function safeSvg(text: string): SafeSvg {
	if (text.length > MARK_FILE_MAX)
		throw new MarkRefused('Il disegno pesa più di 1 MB: un simbolo si vede anche a 16 pixel, semplificalo.');
	const tree = svgTree(text);
	inlineStyles(tree);
	const removed = new Set(tree.removed);
	const { root } = tree;
	const box = boxOf(root);
	const inside = root.children.map((child) => written(child, removed)).join('');
	const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"${inherited(root, removed)}>${inside}</svg>`;
	if (inside === '') throw new MarkRefused('Il disegno è vuoto: scegline un altro.');
	if (source.length > MARK_SVG_MAX)
		throw new MarkRefused(
			`Il disegno pesa ${Math.ceil(source.length / 1024)} KB, al massimo ${MARK_SVG_MAX / 1024}: semplifica i tracciati.`,
		);
	return { source, isOneColour: isOneColour(root), removed: [...removed] };
}
