import { SaxesParser } from 'saxes';
import { MarkRefused } from './mark-refused.ts';
import { elements, leftOut, reasons } from './svg-names.ts';

/** An element of a drawing that is kept, with its attributes as they were written. */
export interface SvgElement {
	readonly name: string;
	attributes: Map<string, string>;
	readonly children: SvgElement[];
}

export interface SvgTree {
	readonly root: SvgElement;
	/** The rules of its `style` elements. */
	readonly styles: string;
	/** What was left out, in Italian. */
	readonly removed: ReadonlySet<string>;
}

const ELEMENTS_MAX = 2000;
const DEPTH_MAX = 40;

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';

class Reader {
	readonly #parser = new SaxesParser({ xmlns: true });
	readonly #removed = new Set<string>();
	readonly #open: SvgElement[] = [];
	#root: SvgElement | undefined;
	#styles = '';
	#count = 0;
	#depth = 0;
	/** Depth of the element that is left out with all that it contains. */
	#leftOutFrom: number | undefined;
	#isInStyle = false;

	read(text: string): SvgTree {
		const parser = this.#parser;
		parser.on('error', (error) => {
			throw new MarkRefused(
				`Il disegno non è un SVG valido (${error.message.slice(0, 120)}): esportalo di nuovo dal programma di disegno.`,
			);
		});
		parser.on('doctype', (doctype) => this.#doctype(doctype));
		parser.on('processinginstruction', () => this.#removed.add('istruzioni per altri programmi'));
		parser.on('opentag', (tag) => this.#begin(tag));
		parser.on('closetag', () => this.#end());
		parser.on('text', (part) => this.#text(part));
		parser.on('cdata', (part) => this.#text(part));
		parser.write(text).close();
		if (!this.#root) throw new MarkRefused('Il file è vuoto: scegline un altro.');
		return { root: this.#root, styles: this.#styles, removed: this.#removed };
	}

	#doctype(doctype: string): void {
		if (doctype.includes('['))
			throw new MarkRefused('Il disegno definisce entità (DOCTYPE con “[”): esportalo come SVG semplice.');
		this.#removed.add('DOCTYPE');
	}

	#begin(tag: {
		uri: string;
		local: string;
		attributes: Record<string, { uri: string; local: string; value: string }>;
	}): void {
		this.#count += 1;
		this.#depth += 1;
		if (this.#count > ELEMENTS_MAX)
			throw new MarkRefused(
				`Il disegno ha più di ${ELEMENTS_MAX} parti: un simbolo si vede anche a 16 pixel, semplificalo.`,
			);
		if (this.#depth > DEPTH_MAX)
			throw new MarkRefused(`Il disegno ha più di ${DEPTH_MAX} gruppi uno dentro l’altro: semplificalo.`);
		if (this.#leftOutFrom !== undefined) return;
		if (tag.uri !== svg) return this.#foreign(tag);
		if (tag.local === 'style') {
			this.#isInStyle = true;
			this.#leftOutFrom = this.#depth;
			return;
		}
		if (leftOut.has(tag.local)) return this.#leaveOut(tag.local);
		const isMisplaced = (tag.local === 'svg') !== (this.#depth === 1);
		if (!elements.has(tag.local) || isMisplaced)
			throw new MarkRefused(
				`Il disegno ${reasons[tag.local] ?? `contiene “${tag.local}”, che un simbolo non può avere`}.`,
			);
		this.#keep(tag.local, tag.attributes);
	}

	#foreign({ uri, local }: { uri: string; local: string }): void {
		if (this.#depth === 1)
			throw new MarkRefused(
				uri === ''
					? `Il file non è un SVG: manca xmlns="${svg}". Esportalo di nuovo dal programma di disegno.`
					: 'Il file non è un SVG: scegline un altro.',
			);
		this.#leaveOut(local);
	}

	#leaveOut(name: string): void {
		this.#removed.add(name);
		this.#leftOutFrom = this.#depth;
	}

	#keep(name: string, given: Record<string, { uri: string; local: string; value: string }>): void {
		const attributes = new Map<string, string>();
		for (const { uri, local, value } of Object.values(given)) {
			if (/^on/i.test(local))
				throw new MarkRefused(`Il disegno contiene un programma (l’attributo ${local}): toglilo.`);
			if (local === 'href' && (uri === '' || uri === xlink)) checkLocal(value);
			if (local === 'href' && (uri === '' || uri === xlink)) attributes.set('href', value);
			else if (uri === '') attributes.set(local, value);
		}
		const element: SvgElement = { name, attributes, children: [] };
		this.#open.at(-1)?.children.push(element);
		this.#root ??= element;
		this.#open.push(element);
	}

	#text(part: string): void {
		if (this.#isInStyle) this.#styles += part;
	}

	#end(): void {
		if (this.#leftOutFrom === undefined) this.#open.pop();
		else if (this.#leftOutFrom === this.#depth) {
			this.#leftOutFrom = undefined;
			this.#isInStyle = false;
		}
		this.#depth -= 1;
	}
}

function checkLocal(address: string): void {
	if (!/^#[\w-]+$/.test(address))
		throw new MarkRefused(
			`Il disegno ha bisogno di un altro file (${address.slice(0, 60)}): un simbolo deve stare in un file solo.`,
		);
}

/**
 * Parses a drawing, without what drawing programs write beside it.
 * @throws {MarkRefused} when it has anything but shapes, or too many of them.
 */
export function svgTree(text: string): SvgTree {
	return new Reader().read(text);
}
