/**
 * Makes the first picture of a page load eagerly and with high priority. Works on the finished page, because headings,
 * cards and texts are rendered by views that don't know of one another.
 */
export function firstPictureAtOnce(html: string): string {
	const main = html.indexOf('<main');
	const start = main === -1 ? -1 : html.indexOf('<img', main);
	if (start === -1) return html;
	const [image = ''] = wholeTag.exec(html.slice(start)) ?? [];
	const atOnce = image.replace(' loading="lazy" decoding="async"', ' loading="eager" fetchpriority="high"');
	return html.slice(0, start) + atOnce + html.slice(start + image.length);
}

// A quoted attribute value may contain “>”.
const wholeTag = /^<img(?:[^">]|"[^"]*")*>/;
