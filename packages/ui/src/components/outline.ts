import { load, type CheerioAPI } from 'cheerio';

type Nodes = ReturnType<CheerioAPI>;

const silent = '[aria-hidden="true"], [hidden], script, template, style';
/** Labels of form controls, which appear as the name of their control. */
const nameOfControl = 'label[for]';
const controls = 'a[href], button, summary, input:not([type="hidden"]), textarea, select';
const landmarks = 'nav, header, footer, search, section[aria-labelledby], section[aria-label], aside';

/**
 * Returns the content of a component as a screen reader presents it, one line for each item, in order: landmarks,
 * headings with their level, links with their address, controls with their label, pictures with their alternative text,
 * and the text between them.
 */
export function outlineOf(html: string): string[] {
	const $ = load(html, undefined, false);
	$(silent).remove();
	return linesIn($, $.root());
}

function linesIn($: CheerioAPI, parent: Nodes): string[] {
	return parent
		.contents()
		.toArray()
		.flatMap((node) => {
			if ('tagName' in node) return linesOf($, $(node));
			// Comments have no text.
			const text = $(node).text();
			return text.trim() === '' ? [] : [quoted(text)];
		});
}

function linesOf($: CheerioAPI, node: Nodes): string[] {
	if (node.is(nameOfControl)) return [];
	if (node.is('h1, h2, h3, h4, h5, h6')) {
		const line = `heading ${node.prop('tagName')?.slice(1) ?? ''} ${quoted(node.text())}`;
		return [
			line,
			...node
				.find('a')
				.toArray()
				.map((link) => controlOf($, $(link))),
		];
	}
	if (node.is(controls)) {
		const name = controlOf($, node);
		return node.is('summary') ? [name, ...headingsIn(node)] : [name];
	}
	return [...ownLine($, node), ...linesIn($, node)];
}

function headingsIn(summary: Nodes): string[] {
	const heading = summary.find('h2, h3, h4, h5');
	return heading.length > 0
		? [`heading ${heading.prop('tagName')?.slice(1) ?? ''} ${quoted(heading.text())}`]
		: [];
}

function ownLine($: CheerioAPI, node: Nodes): string[] {
	if (node.is('img')) return [`image ${quoted(node.attr('alt') ?? 'without alternative')}`];
	if (node.is('svg[role="img"]')) return [`image ${quoted(node.attr('aria-label') ?? '')}`];
	if (node.is(landmarks)) return [named(node.prop('tagName')?.toLowerCase() ?? '', labelOf($, node))];
	if (node.is('ul[aria-label], ol[aria-label], ul[aria-labelledby]'))
		return [named('list', labelOf($, node))];
	return [];
}

function controlOf($: CheerioAPI, node: Nodes): string {
	const name = quoted(
		labelOf($, node) || node.text() || (node.find('[aria-label]').attr('aria-label') ?? ''),
	);
	const current = node.attr('aria-current');
	const tag = node.prop('tagName')?.toLowerCase() ?? '';
	if (tag === 'a') return `link ${name} → ${node.attr('href') ?? ''}${current ? `, current ${current}` : ''}`;
	return tag === 'input' ? `${node.attr('type') ?? 'text'} ${name}` : `${tag} ${name}`;
}

function labelOf($: CheerioAPI, node: Nodes): string {
	const by = (node.attr('aria-labelledby') ?? '').split(' ').filter(Boolean);
	const id = node.attr('id');
	return (
		node.attr('aria-label') ??
		(by.map((each) => $(`[id="${each}"]`).text()).join(' ') || (id ? $(`label[for="${id}"]`).text() : ''))
	);
}

function named(what: string, label: string): string {
	return label.trim() === '' ? what : `${what} ${quoted(label)}`;
}

function quoted(text: string): string {
	return `“${text.replaceAll(/\s+/g, ' ').trim()}”`;
}
