import { MarkRefused } from './mark-refused.ts';
import { properties } from './svg-names.ts';
import type { SvgElement, SvgTree } from './svg-tree.ts';

interface Rule {
	/** One name, class or id. */
	selector: string;
	declarations: [property: string, value: string][];
}

const refused = new MarkRefused(
	'Il disegno ha stili che non si possono riscrivere negli elementi: esportalo con gli “attributi di presentazione”.',
);

/** Returns the declarations of a rule, or of an attribute `style`, that SVG has as attributes. */
function declarationsOf(text: string): [string, string][] {
	if (/[{}@\\"'<>]|\/\*/.test(text)) throw refused;
	return text
		.split(';')
		.map((part) => part.split(':').map((side) => side.trim()))
		.filter(([property]) => property !== undefined && properties.has(property))
		.map(([property = '', value = '', ...more]) => {
			if (more.length > 0) throw refused;
			return [property, value.replace(/\s*!important$/, '')];
		});
}

function rulesOf(styles: string): Rule[] {
	const bare = styles.replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').trim();
	if (bare === '') return [];
	const parts = bare.split('}');
	if (parts.pop()?.trim() !== '') throw refused;
	return parts.flatMap((part) => {
		const [selectors = '', body, ...more] = part.split('{');
		if (body === undefined || more.length > 0) throw refused;
		const declarations = declarationsOf(body);
		return selectors.split(',').map((selector) => ({ selector: simple(selector.trim()), declarations }));
	});
}

function simple(selector: string): string {
	if (!/^[.#]?[A-Za-z_][\w-]*$/.test(selector)) throw refused;
	return selector;
}

const order = (selector: string) => ['.', '#'].indexOf(selector.slice(0, 1));

function concerns({ selector }: Rule, { name, attributes }: SvgElement): boolean {
	if (selector.startsWith('.'))
		return (attributes.get('class') ?? '').split(/\s+/).includes(selector.slice(1));
	return selector.startsWith('#') ? attributes.get('id') === selector.slice(1) : name === selector;
}

function restyle(element: SvgElement, rules: readonly Rule[]): void {
	for (const rule of rules.filter((one) => concerns(one, element)))
		for (const [property, value] of rule.declarations) element.attributes.set(property, value);
	for (const [property, value] of declarationsOf(element.attributes.get('style') ?? ''))
		element.attributes.set(property, value);
	for (const child of element.children) restyle(child, rules);
}

/**
 * Writes the styles of a drawing into its elements, as attributes.
 * @throws {MarkRefused} when they are more than rules for a name, a class or an id.
 */
export function inlineStyles({ root, styles }: SvgTree): void {
	const rules = rulesOf(styles).toSorted((one, other) => order(one.selector) - order(other.selector));
	restyle(root, rules);
}
