import { SaxesParser } from 'saxes';
import { ImportRefused } from './import-refused.ts';

/** An element with its text and its children. */
export interface XmlElement {
	readonly name: string;
	readonly namespace: string;
	text: string;
	readonly children: XmlElement[];
}

const ELEMENTS_MAX = 5000;
const DEPTH_MAX = 12;

function opened(tag: { local: string; uri: string }, open: readonly XmlElement[]): XmlElement {
	if (open.length >= DEPTH_MAX)
		throw new ImportRefused('Il messaggio ha troppi elementi uno dentro l’altro: non è un messaggio CAP.');
	const element = { name: tag.local, namespace: tag.uri, text: '', children: [] };
	open.at(-1)?.children.push(element);
	return element;
}

/**
 * Reads an XML text. Document types are refused, so it has no entities of its own and nothing is fetched for it.
 * @throws {ImportRefused}
 */
export function readXml(text: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	const open: XmlElement[] = [];
	let root: XmlElement | undefined;
	let count = 0;
	parser.on('error', ({ message }) => {
		throw new ImportRefused(`Il messaggio non è XML corretto (${message.slice(0, 120)}).`);
	});
	parser.on('doctype', () => {
		throw new ImportRefused(
			'Il messaggio ha una dichiarazione DOCTYPE, che potrebbe far leggere altri file: un messaggio CAP non ne ha.',
		);
	});
	parser.on('opentag', (tag) => {
		count += 1;
		if (count > ELEMENTS_MAX)
			throw new ImportRefused(`Il messaggio ha più di ${ELEMENTS_MAX} elementi: non è un messaggio CAP.`);
		const element = opened(tag, open);
		root ??= element;
		open.push(element);
	});
	const add = (part: string) => {
		const element = open.at(-1);
		if (element) element.text += part;
	};
	parser.on('text', add);
	parser.on('cdata', add);
	parser.on('closetag', () => void open.pop());
	parser.write(text).close();
	if (!root) throw new ImportRefused('Il messaggio è vuoto.');
	return root;
}
