/** How a page is cut down to what a device keeps, and what a kept file needs. */
export interface FileNames {
	/**
	 * The page with one size of each picture, at least so many pixels wide, and without the alerts that were in force:
	 * nobody can say when they end.
	 */
	readonly narrowed: (html: string, width: number) => string;
	/** Paths of the files of the site that a page, a style sheet or a script at `path` needs. */
	readonly neededBy: (text: string, path: string) => string[];
	/** Whether a file never changes under its name. */
	readonly isLasting: (path: string) => boolean;
}

/**
 * Reads pages as text, since a service worker has no parser of HTML. Its text is sent to browsers within `/sw.js`, so
 * it uses nothing around it.
 */
export function fileNames(): FileNames {
	const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
	const without = (tag: string, name: string) => tag.replace(new RegExp(`\\s${name}="[^"]*"`), '');

	/** The narrowest picture of a `srcset` that is wide enough, else the widest. */
	function chosen(srcset: string, width: number): string | undefined {
		const candidates = srcset
			.split(',')
			.map((candidate) => candidate.trim().split(/\s+/))
			.map(([path = '', size = '']) => ({ path, width: Number.parseInt(size, 10) || 0 }))
			.sort((one, other) => one.width - other.width);
		return (candidates.find((one) => one.width >= width) ?? candidates[candidates.length - 1])?.path;
	}

	function onePicture(picture: string, width: number): string {
		const image = /<img\b[^>]*>/.exec(picture)?.[0];
		if (image === undefined) return picture;
		const sources = picture.match(/<source\b[^>]*>/g) ?? [];
		// WebP is read by every browser that has service workers; pictures for some widths only are left out.
		const webp = sources.find((one) => one.includes('type="image/webp"') && !one.includes(' media='));
		const srcset = (webp && attribute(webp, 'srcset')) ?? attribute(image, 'srcset');
		const path = srcset === undefined ? undefined : chosen(srcset, width);
		return picture
			.replace(/<source\b[^>]*>/g, '')
			.replace(image, oneImage(image, path ?? attribute(image, 'src') ?? ''));
	}

	const oneImage = (image: string, path: string) =>
		without(without(image, 'srcset'), 'sizes').replace(/\ssrc="[^"]*"/, () => ` src="${path}"`);

	function narrowed(html: string, width: number): string {
		return html
			.replace(/(<div\b[^>]*\bdata-alert-bars=[^>]*>)[^]*?(<div class="alert-late">)/, '$1$2')
			.replace(/<picture\b[^>]*>[^]*?<\/picture>/g, (picture) => onePicture(picture, width));
	}

	const linked = /^(stylesheet|preload|modulepreload|icon)$/;

	function inPage(html: string): string[] {
		const tags = html.match(/<(?:link|script|img|use|image)\b[^>]*>/g) ?? [];
		const files = tags
			.filter((tag) => !tag.startsWith('<link') || linked.test(attribute(tag, 'rel') ?? ''))
			.map((tag) => attribute(tag, 'href') ?? attribute(tag, 'src') ?? '');
		const data = [...html.matchAll(/\sdata-(?:base|file)="([^"]+)"/g)].map(([, path = '']) => path);
		return [...files, ...data];
	}

	function inStyles(css: string): string[] {
		return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, path = '']) => path);
	}

	/** Files that a script imports or fetches are named in it as they are: beside it, or from the root without a slash. */
	function inScript(script: string): string[] {
		const names = script.matchAll(/["'`]((?:\.{1,2}\/|\/?_astro\/)[\w./@-]+\.(?:js|css|svg))["'`]/g);
		return [...names].map(([, name = '']) => (name.startsWith('_astro/') ? `/${name}` : name));
	}

	function neededBy(text: string, path: string): string[] {
		const origin = 'https://site.invalid';
		const names = path.endsWith('.css')
			? inStyles(text)
			: path.endsWith('.js')
				? inScript(text)
				: path.endsWith('/')
					? inPage(text)
					: [];
		const urls = names
			.filter((name) => name !== '' && !name.startsWith('#'))
			.map((name) => new URL(name.replaceAll('&amp;', '&'), origin + path))
			.filter((url) => url.origin === origin && !url.pathname.endsWith('/'));
		return [...new Set(urls.map(({ pathname }) => pathname))];
	}

	const isLasting = (path: string) => /^\/(?:_astro|file)\//.test(path);

	return { narrowed, neededBy, isLasting };
}
