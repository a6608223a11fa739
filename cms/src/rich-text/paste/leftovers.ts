import { all, renamed, styleOf, unwrap, wordsIn } from './dom.ts';
import type { Losses } from './notes.ts';

function removeAll(root: Element, selector: string): number {
	const found = all(root, selector);
	for (const element of found) element.remove();
	return found.length;
}

function removeComments(root: Element): void {
	const walker = root.ownerDocument.createTreeWalker(root, 128);
	const found: Node[] = [];
	while (walker.nextNode()) found.push(walker.currentNode);
	for (const comment of found) comment.parentNode?.removeChild(comment);
}

// Word puts drawings in prefixed elements (`v:shape`), whose names a selector can't match unescaped.
function prefixed(root: Element, prefix: string): Element[] {
	return all(root, '*').filter(({ tagName }) => tagName.toLowerCase().startsWith(prefix));
}

function takePictures(root: Element): number {
	const drawings = prefixed(root, 'v:').filter(
		({ tagName }) => tagName.toLowerCase() === 'v:imagedata',
	).length;
	for (const element of prefixed(root, 'v:')) element.remove();
	const pictures = removeAll(root, 'img,picture,svg,object,embed,canvas');
	return Math.max(drawings, pictures);
}

/**
 * Accepts tracked changes, which name an author or a date, and returns whether there were any. A `del` without either
 * is kept: the text is struck through on purpose.
 */
function acceptChanges(root: Element): boolean {
	const deleted = removeAll(root, 'del[cite],del[datetime],.msoDel');
	const inserted = all(root, 'ins');
	for (const element of inserted) unwrap(element);
	return (
		deleted + inserted.filter((one) => one.hasAttribute('cite') || one.hasAttribute('datetime')).length > 0
	);
}

function takeComments(root: Element): boolean {
	const lists = all(root, 'div').filter((element) => styleOf(element).includes('mso-element:comment'));
	for (const element of lists) element.remove();
	const anchors = all(root, 'a[href^="#cmnt"]');
	// Google Docs puts comments at the end, each after a link back to its place.
	for (const anchor of anchors.filter((one) => one.getAttribute('href')?.startsWith('#cmnt_ref')))
		(anchor.closest('div') ?? anchor).remove();
	for (const anchor of anchors) (anchor.closest('sup') ?? anchor).remove();
	return lists.length + anchors.length + removeAll(root, '.msocomanchor,.MsoCommentReference,.sdcomment') > 0;
}

const footnote =
	'a[href^="#_ftn"],a[href^="#_edn"],a[href^="#sdfootnote"],a[href^="#sdendnote"],a[href^="#ftnt"]';

/** Turns footnote numbers into plain text, at their place and before the note. Returns whether there were any. */
function keepFootnotes(root: Element): boolean {
	const anchors = all(root, footnote);
	for (const anchor of anchors) {
		const number = wordsIn(anchor).replaceAll(/[[\]]/g, '');
		const text = root.ownerDocument.createTextNode(`[${number}] `.replace(/^\[\] /, ''));
		(anchor.closest('sup') ?? anchor).replaceWith(text);
	}
	return anchors.length > 0;
}

/** Removes everything that our texts can't contain, and returns what was lost. */
export function takeLeftovers(root: Element): Omit<Losses, 'letters'> {
	removeComments(root);
	removeAll(root, 'style,script,meta,link,title,xml,noscript,template');
	for (const element of all(root, '*')) if (styleOf(element).includes('mso-hide:all')) element.remove();
	const others = removeAll(root, 'iframe,video,audio,input,select,textarea,button') > 0;
	const trackedChanges = acceptChanges(root);
	const comments = takeComments(root);
	const losses = {
		pictures: takePictures(root),
		footnotes: keepFootnotes(root),
		comments,
		trackedChanges,
		others,
	};
	for (const element of prefixed(root, 'o:')) unwrap(element);
	for (const element of prefixed(root, 'w:')) unwrap(element);
	removeAll(root, 'hr');
	// The editor would drop captions, since its tables have none: they become paragraphs before the table.
	for (const caption of all(root, 'caption')) caption.closest('table')?.before(renamed(caption, 'p'));
	for (const title of all(root, 'p.MsoTitle')) renamed(title, 'h1');
	return losses;
}
