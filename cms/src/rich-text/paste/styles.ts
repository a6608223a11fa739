import { all, styleOf, unwrap, wordsIn } from './dom.ts';

/** Styles that are replaced by an element. */
const meanings: readonly (readonly [style: RegExp, element: string])[] = [
	[/font-weight:\s*(?:bold|[6-9]00)/, 'strong'],
	[/font-style:\s*italic/, 'em'],
	[/text-decoration(?:-line)?:[^;]*line-through/, 's'],
	[/vertical-align:\s*super/, 'sup'],
	[/vertical-align:\s*sub(?:;|$)/, 'sub'],
];

function sayByElements(span: Element): void {
	const style = styleOf(span);
	for (const [pattern, name] of meanings) {
		if (!pattern.test(style)) continue;
		const element = span.ownerDocument.createElement(name);
		element.append(...span.childNodes);
		span.append(element);
	}
	unwrap(span);
}

const kept: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	ol: ['start'],
	td: ['rowspan', 'colspan'],
	th: ['rowspan', 'colspan', 'scope'],
};

function stripAttributes(element: Element): void {
	const names = kept[element.tagName.toLowerCase()] ?? [];
	for (const name of element.getAttributeNames()) if (!names.includes(name)) element.removeAttribute(name);
}

/** Whether a link is a bookmark, leads into the pasted document, or to a file on the author's computer. */
function isDeadLink(link: Element): boolean {
	const href = link.getAttribute('href') ?? '';
	return href === '' || /^(?:#|file:|about:|[a-z]:\\)/i.test(href);
}

/** Removes styling. Bold, italic and other meaningful styles become elements. */
export function takeLook(root: Element): void {
	for (const wrapper of all(root, 'b[id^="docs-internal-guid"],b[style*="font-weight:normal"]'))
		unwrap(wrapper);
	for (const span of all(root, 'span,font')) sayByElements(span);
	for (const element of all(root, 'u,center,big,small,article,section,main,header,footer,nav,aside,figure'))
		unwrap(element);
	for (const link of all(root, 'a').filter(isDeadLink)) unwrap(link);
	for (const element of all(root, '*')) stripAttributes(element);
	for (const line of all(root, 'p,h1,h2,h3,h4,h5,h6')) if (wordsIn(line) === '') line.remove();
}
