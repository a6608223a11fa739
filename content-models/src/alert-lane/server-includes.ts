/**
 * Returns the text in whose place a web server puts the file at `path`: nginx acts on the first comment, Caddy on the second,
 * our gateway on both together. Where no server does, they are comments.
 */
export const serverInclude = (path: string) =>
	`<!--# include virtual="${path}" --><!--%include "${path}"%-->`;

/** What is between these two texts is shown only where no server includes files. */
export const serverFallback = {
	start: '<!--# if expr="on = off" --><!--%if false%-->',
	end: '<!--%end%--><!--# endif -->',
} as const;

const include = /<!--# include virtual="(?<path>\/allerte\/[a-z.-]+)" --><!--%include "\k<path>"%-->/g;
const fallback = new RegExp(`${serverFallback.start}.*?${serverFallback.end}`, 'gs');

/**
 * Returns a page as a server that includes files sends it. A file for which `textOf` has no text leaves its comments and all
 * fallbacks of the page where they are. Nothing else in the page is acted on, nor anything in the included texts.
 */
export function withIncludes(html: string, textOf: (path: string) => string | undefined): string {
	const paths = html.matchAll(include).map(([, path = '']) => path);
	const isWhole = paths.every((path) => textOf(path) !== undefined);
	return (isWhole ? html.replace(fallback, '') : html).replace(
		include,
		(comments, path: string) => textOf(path) ?? comments,
	);
}

const command = new RegExp(
	`(${include.source}|${serverFallback.start}|${serverFallback.end})|<!--(?=[#%])`,
	'g',
);

/**
 * Returns a page in which no command to nginx or Caddy is left but ours. They read bytes, not HTML, so a text in an attribute, where
 * `<` needs no escaping, could give them one: it gets escaped, and browsers show the same.
 */
export function withoutOtherCommands(html: string): string {
	return html.replaceAll(command, (found, ours?: string) => (ours === undefined ? '&lt;!--' : found));
}
