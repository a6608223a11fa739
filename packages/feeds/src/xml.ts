import { plainLine, plainText } from './plain-text.ts';

/** An element of XML: its content is a text, or other elements. */
export interface XmlElement {
	name: string;
	content: string | readonly XmlElement[];
	attributes: Readonly<Record<string, string>>;
}

/** Returns an element; its texts are escaped when it is written. */
export function element(
	name: string,
	content: XmlElement['content'] = '',
	attributes: XmlElement['attributes'] = {},
): XmlElement {
	return { name, content, attributes };
}

/** Returns the element, or nothing where its text is missing. */
export function optionalElement(name: string, content: string | undefined): XmlElement[] {
	return content === undefined || content === '' ? [] : [element(name, content)];
}

/** Returns a whole XML document in UTF-8: one line for each element, without document type, comments or instructions. */
export function xmlDocument(root: XmlElement): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function written({ name, content, attributes }: XmlElement): string {
	const start = [name, ...Object.entries(attributes).map(writtenAttribute)].join(' ');
	if (content === '') return `<${start}/>`;
	const inside = typeof content === 'string' ? escaped(plainText(content)) : lines(content.map(written));
	return `<${start}>${inside}</${name}>`;
}

const writtenAttribute = ([name, value]: [string, string]): string =>
	`${name}="${escaped(plainLine(value))}"`;

const lines = (elements: readonly string[]): string => `\n${elements.join('\n')}\n`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
