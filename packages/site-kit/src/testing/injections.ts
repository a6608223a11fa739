import { load } from 'cheerio';

const isHtml = (path: string) => path.endsWith('/') || path.endsWith('.html');
const isXml = (path: string) => path.endsWith('.xml');

/** Returns elements and attributes that an editor's text has injected, and data that it has broken. */
function inHtml(html: string): string[] {
	const page = load(html);
	const data = 'script[type="application/ld+json"],script[type="application/json"]';
	const found = page('*')
		.toArray()
		.flatMap((element) => {
			const attributes = page(element).attr() ?? {};
			const isOurs = !page(element).is('script') || page(element).is(`${data},script[src]`);
			const handlers = Object.keys(attributes).filter((name) => /^on|["'<>]/.test(name));
			const isForeign = attributes['src'] === 'x' || /^\s*javascript:/i.test(attributes['href'] ?? '');
			return isOurs && !isForeign && handlers.length === 0 ? [] : [page.html(element)];
		});
	const broken = page(data)
		.toArray()
		.map((element) => page(element).text())
		.filter((text) => !isJson(text));
	return [...found, ...broken];
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

// Feed readers parse the description of an item as HTML.
function inXml(xml: string): string[] {
	const file = load(xml, { xml: { decodeEntities: true } });
	const elements = file('script,img')
		.toArray()
		.map((element) => file.xml(element));
	const descriptions = file('item > description')
		.toArray()
		.flatMap((element) => inHtml(file(element).text()));
	return [...elements, ...descriptions];
}

// A line is a name, its parameters and a value, or continues the previous line (RFC 5545, 3.1).
function inCalendar(text: string): string[] {
	const lines = text.split('\r\n').slice(0, -1);
	return lines.filter((line) => !/^(?:[A-Z-]+[;:]|[ \t])/.test(line));
}

/** Returns the markup that editors' texts have injected into a file of a site. */
export function injectionsIn(path: string, text: string): string[] {
	if (isHtml(path)) return inHtml(text);
	if (isXml(path)) return inXml(text);
	if (path.endsWith('.ics')) return inCalendar(text);
	return path.endsWith('.json') && !isJson(text) ? [text] : [];
}
