/**
 * Has the first picture of a page fetched at once, before what waits to be seen. Only the finished page knows which it
 * is: headings, cards and texts are put together by views that don't know of each other.
 */
export function firstPictureAtOnce(html: string): string {
	const main = html.indexOf('<main');
	const start = main === -1 ? -1 : html.indexOf('<img', main);
	if (start === -1) return html;
	const [image = ''] = wholeTag.exec(html.slice(start)) ?? [];
	const atOnce = image.replace(' loading="lazy" decoding="async"', ' loading="eager" fetchpriority="high"');
	return html.slice(0, start) + atOnce + html.slice(start + image.length);
}

// A “>” may stand in a text between quotes.
const wholeTag = /^<img(?:[^">]|"[^"]*")*>/;
