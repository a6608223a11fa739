import { Parser } from 'htmlparser2';
import { resourcesOf } from './resources.ts';
import { type Attributes, emptyPage, type ScannedPage } from './scanned-page.ts';

const headingLevels: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** Types of `<script>` that carry data and no code; the page's policy allows them. */
const dataTypes = /^(application\/(ld\+json|json)|importmap)$/;

/** The commands in whose place web servers put the alerts, and those around what is shown where none does. */
const placeForAlerts =
	/^(?:# include virtual="\/allerte\/(?:barra|stato)\.[a-z]{2}\.html" |%include "\/allerte\/(?:barra|stato)\.[a-z]{2}\.html"%|# if expr="on = off" |%if false%|%end%|# endif )$/;

/** Parses the HTML of a page in one pass. Text inside `<svg>` is left out: its titles and styles are not the page's. */
export function scan(html: string): ScannedPage {
	const page = emptyPage();
	const reader = pageReader(page);
	new Parser(reader, { decodeEntities: true }).end(html);
	return page;
}

function pageReader(page: ScannedPage) {
	const texts: TextOf[] = [];
	const tables: { hasHeader: boolean }[] = [];
	let openSvgs = 0;

	return {
		onopentag(name: string, attributes: Attributes) {
			if (name === 'svg') {
				openSvgs += 1;
				nameBy(texts, attributes['aria-label']);
			}
			countInline(page, name, attributes);
			for (const href of resourcesOf(name, attributes)) page.links.push({ href, text: '', kind: 'resource' });
			if (attributes['id']) page.ids.push(attributes['id']);
			if (openSvgs > 0) return;
			countLandmark(page, name, attributes);
			if (name === 'img') page.images.push(attributes);
			if (name === 'iframe') page.frames.push(attributes);
			if (name === 'table') tables.push({ hasHeader: false });
			if (name === 'th' && tables.length > 0) tables[tables.length - 1] = { hasHeader: true };
			if (isRead(name)) texts.push({ name, attributes, text: labelOf(attributes) ?? '' });
			else nameBy(texts, attributes['alt']);
		},
		ontext(data: string) {
			if (openSvgs === 0)
				for (const open of texts) if (labelOf(open.attributes) === undefined) open.text += data;
		},
		oncomment(data: string) {
			if (/^[#%]/.test(data) && !placeForAlerts.test(data)) page.serverCommands.push(`<!--${data}-->`);
		},
		onclosetag(name: string) {
			if (name === 'svg') openSvgs -= 1;
			else if (name === 'table') countTable(page, tables.pop());
			else if (texts.at(-1)?.name === name) keepText(page, texts.pop());
		},
	};
}

/** Adds the name of an image or SVG to the text of the elements around it. */
function nameBy(texts: readonly TextOf[], label: string | undefined): void {
	if (label) for (const open of texts) open.text += ` ${label}`;
}

/**
 * Returns an element's name from its attributes, which replaces its text. For `aria-labelledby` any non-empty value
 * will do.
 */
function labelOf(attributes: Attributes): string | undefined {
	return attributes['aria-label'] ?? attributes['aria-labelledby'];
}

interface TextOf {
	name: string;
	attributes: Attributes;
	text: string;
}

function isRead(name: string): boolean {
	return name === 'a' || name === 'area' || name === 'title' || name in headingLevels;
}

function keepText(page: ScannedPage, open: TextOf | undefined): void {
	if (!open) return;
	const text = open.text.replace(/\s+/g, ' ').trim();
	const level = headingLevels[open.name];
	const { href } = open.attributes;
	if (level) page.headings.push({ level, text });
	else if (open.name === 'title') page.title ??= text;
	else if (href !== undefined) page.links.push({ href, text, kind: 'link' });
}

function countTable(page: ScannedPage, table: { hasHeader: boolean } | undefined): void {
	if (!table) return;
	page.tables += 1;
	if (table.hasHeader) page.tablesWithHeaders += 1;
}

function countLandmark(page: ScannedPage, name: string, attributes: Attributes): void {
	if (name === 'html') page.language = attributes['lang'];
	else if (name === 'main') page.mains += 1;
	else if (name === 'header') page.headers += 1;
	else if (name === 'footer') page.footers += 1;
	else if (name === 'nav') page.navLabels.push(attributes['aria-label'] ?? attributes['aria-labelledby']);
	else if (name === 'meta' && attributes['name'] === 'viewport') page.viewport = attributes['content'];
}

function countInline(page: ScannedPage, name: string, attributes: Attributes): void {
	if (name === 'style') page.inlineStyles += 1;
	if (name === 'script' && !attributes['src'] && !dataTypes.test(attributes['type'] ?? ''))
		page.inlineScripts += 1;
	for (const attribute in attributes) {
		if (attribute === 'style' || attribute.startsWith('on'))
			page.inlineAttributes.push(`<${name} ${attribute}>`);
	}
}
