/** By the address of a script: the addresses of the modules that it imports at once, and those that they import. */
export type Preloads = Readonly<Record<string, readonly string[]>>;

/** Name of the file beside the application that has them. */
export const preloadsFile = 'preloads.json';

const script = /<script type="module" src="([^"]+)"/g;

/**
 * Lets the browser fetch what the scripts of a page import together with them, where the page has nothing to show before
 * they have run: it asks for their files too. By itself the browser learns of them only once it has read the scripts. Works
 * on the finished page, because its scripts come from components that don't know of one another.
 */
export function withPreloads(html: string, preloads: Preloads): string {
	if (!html.includes(' as="fetch"')) return html;
	const scripts = [...html.matchAll(script)].map(([, src = '']) => src);
	const modules = new Set(scripts.flatMap((src) => preloads[src] ?? []));
	const links = [...modules].map((href) => `<link rel="modulepreload" href="${href}">`).join('');
	return html.replace('</head>', () => `${links}</head>`);
}
