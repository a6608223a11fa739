import { errorPagePath, uploadFolders } from '@portolano/content-models';
import { alertFileLines, pageInsteadLines, pageLines } from './caddy-alerts.ts';
import {
	block,
	gatewayPaths,
	hostsOf,
	hostsOfPreviews,
	insteadOfGateway,
	isSecure,
	nameOf,
	quoted,
	type ServedSite,
	type ServerOptions,
	withoutSlash,
} from './configuration.ts';
import { type HeaderRule, type HeaderRules, headerRules, mediaTypes, unknownType } from './header-rules.ts';

/** Regular expressions are in backquotes, where Caddy reads backslashes as they are. */
const pattern = (text: string) => `\`${text}\``;

/** Sets a header for pages, then for other paths, the least specific first, so that the others replace it. */
function headerLines(secure: boolean): string[] {
	return headerRules(secure).flatMap(({ name, page, rules }) => [
		...defaultLines({ name, page, rules }),
		...rules.flatMap((rule, index) => ruleLines({ name, rule, before: rules.slice(0, index) })).toReversed(),
	]);
}

/** Sets what pages have, on all paths where no rule sends nothing. */
function defaultLines({ name, page, rules }: HeaderRules): string[] {
	if (page === '') return [];
	const exceptions = withoutValue(rules);
	if (exceptions.length === 0) return [`header ${name} ${quoted(page)}`];
	const matcher = `@${name.toLowerCase()}-pages`;
	return [...block(matcher, exceptions), `header ${matcher} ${name} ${quoted(page)}`];
}

const withoutValue = (rules: readonly HeaderRule[]) =>
	rules.filter(({ value }) => value === '').map(({ pattern: text }) => `not path_regexp ${pattern(text)}`);

interface NamedRule {
	readonly name: string;
	readonly rule: HeaderRule;
	/** Rules that come first. */
	readonly before: readonly HeaderRule[];
}

/**
 * Returns the directive of one rule, and before it in the file its matcher. Caddy deletes headers only when the response is
 * written, so that a rule without a value is an exception of those below it.
 */
function ruleLines({ name, rule, before }: NamedRule): string[] {
	if (rule.value === '') return [];
	const matcher = `@${name.toLowerCase()}-${before.length}`;
	const lines = block(matcher, [`path_regexp ${pattern(rule.pattern)}`, ...withoutValue(before)]);
	return [`header ${matcher} ${name} ${quoted(rule.value)}`, ...lines.toReversed()];
}

/** A page in place of another has the headers of a page, whatever the path. */
function pageHeaderLines(secure: boolean): string[] {
	return headerRules(secure)
		.filter(({ name }) => name !== 'Cache-Control')
		.map(({ name, page }) => (page === '' ? `header -${name}` : `header ${name} ${quoted(page)}`));
}

function typeLines(): string[] {
	const inFolder = (folder: string, name: string) =>
		[...mediaTypes(folder)]
			.filter(([type]) => type !== unknownType)
			.flatMap(([type, some], index) => [
				`@type-${name}-${index} path_regexp ${pattern(`^${folder}.*\\.(?:${some.join('|')})$`)}`,
				`header @type-${name}-${index} Content-Type ${quoted(type)}`,
			]);
	return [
		`header Content-Type ${quoted(unknownType)}`,
		'@type-page path_regexp `/$`',
		'header @type-page Content-Type "text/html; charset=utf-8"',
		...inFolder('/', 'site'),
		...uploadFolders.flatMap((folder, index) => [
			`@type-upload-${index} path ${folder}*`,
			`header @type-upload-${index} Content-Type ${quoted(unknownType)}`,
			...inFolder(folder, `upload-${index}`),
		]),
	];
}

function missingLines(site: ServedSite): string[] {
	const former = `{portolano_former_${nameOf(site)}}`;
	return [
		...block('handle @gone', ['error 410']),
		...block('handle @moved', ['header Cache-Control "no-cache"', `redir ${former} 301`]),
		...block('handle @slash', ['redir {path}/{portolano_query} 308']),
		...block('handle', ['error 404']),
	];
}

function matchers(site: ServedSite): string[] {
	const former = `{portolano_former_${nameOf(site)}}`;
	return [
		`@gateway path ${gatewayPaths.join(' ')}`,
		'@unread not method GET HEAD',
		'@hidden path_regexp `/\\.(?:[^w]|w[^e])`',
		...block('@missing', ['not file {path} {path}index.html']),
		`@gone expression \`${former} == "gone"\``,
		`@moved expression \`${former} != ""\``,
		`@slash path_regexp ${pattern(withoutSlash)}`,
	];
}

/** Pages in place of others, in the language of the path. */
function errorLines(site: ServedSite): string[] {
	const { folder, otherLanguages } = site;
	const instead = pageInsteadLines(site);
	const pageUnder = (root: string) => [`rewrite * ${root}{portolano_instead}`, ...instead];
	const { path, page, statuses } = insteadOfGateway;
	return block('handle_errors', [
		`root * ${quoted(folder)}`,
		...pageHeaderLines(isSecure(site)),
		'header Cache-Control "no-cache"',
		'header Content-Type "text/html; charset=utf-8"',
		...block('map {err.status_code} {portolano_instead}', [
			'404 404.html',
			'410 410.html',
			`default ${errorPagePath('')}`,
		]),
		'@not-allowed expression `{err.status_code} == 405`',
		'header @not-allowed Allow "GET, HEAD"',
		`@not-sent expression \`path("${path}") && {err.status_code} in [${statuses.join(', ')}]\``,
		...block('handle @not-sent', [`rewrite * ${page}`, ...instead]),
		...otherLanguages.flatMap((language) => [
			`@in-${language} path /${language}/*`,
			...block(`handle @in-${language}`, pageUnder(`/${language}/`)),
		]),
		...block('handle', pageUnder('/')),
	]);
}

/** Returns the address of a block for `host`. */
function addressOf(host: string, origin: string, { plainPort }: ServerOptions): string {
	const secure = isSecure({ origin });
	const scheme = plainPort === undefined && secure ? 'https' : 'http';
	const port = plainPort ?? (secure ? '' : new URL(origin).port);
	return `${scheme}://${host}${port === '' ? '' : `:${port}`}`;
}

/** The hosts of previews, each for one session: the gateway answers, with its own headers. */
function previewBlock(options: ServerOptions): string[] {
	const { previewOrigin, gateway } = options;
	if (previewOrigin === undefined) return [];
	const { pattern, parent, origin } = hostsOfPreviews(previewOrigin);
	const isServedSecurely = options.plainPort === undefined && isSecure({ origin });
	const certificate = `/etc/letsencrypt/live/${parent}`;
	return [
		'',
		`# Previews: their host names need a wildcard in the DNS, and a certificate for ${pattern}.`,
		...block(addressOf(pattern, origin, options), [
			...(isServedSecurely ? [`tls ${certificate}/fullchain.pem ${certificate}/privkey.pem`] : []),
			`reverse_proxy ${gateway}`,
		]),
	];
}

/** The host of the CMS. Caddy sets the forwarding headers by itself. */
function cmsBlock(options: ServerOptions): string[] {
	if (!options.cms) return [];
	const { origin, address } = options.cms;
	return [
		'',
		'# The CMS',
		...block(addressOf(new URL(origin).hostname, origin, options), [`reverse_proxy ${address}`]),
	];
}

function siteBlock(site: ServedSite, options: ServerOptions): string[] {
	const addresses = hostsOf(site).map((host) => addressOf(host, site.origin, options));
	return [
		'',
		`# ${site.key}`,
		...block(addresses.join(', '), [
			`root * ${quoted(site.folder)}`,
			...block(`map {path} {portolano_former_${nameOf(site)}}`, [
				`import ${quoted(`${site.addresses}*.caddy`)}`,
				'default ""',
			]),
			...block('map {query} {portolano_query}', ['~(.+) "?${1}"', 'default ""']),
			...matchers(site),
			...block('handle @gateway', [`reverse_proxy ${options.gateway}`]),
			...block('handle', [
				...block('route', [
					...headerLines(isSecure(site)),
					...typeLines(),
					'error @hidden 404',
					'error @unread 405',
					...alertFileLines(site),
					...block('handle @missing', missingLines(site)),
					...pageLines(site),
					...block('file_server', ['precompressed br gzip']),
				]),
			]),
			...errorLines(site),
		]),
	];
}

/**
 * Returns a Caddyfile for all sites: files with their compressed copies, the headers of the gateway, former addresses and the
 * pages for unknown and withdrawn ones. Caddy reads former addresses when it starts and when it is reloaded.
 */
export function caddyConfiguration(sites: readonly ServedSite[], options: ServerOptions): string {
	const lines = [
		'# Written by “portolano configure caddy”. Import it in the Caddyfile, and reload Caddy when addresses.caddy of a site changes.',
		...sites.flatMap((site) => siteBlock(site, options)),
		...previewBlock(options),
		...cmsBlock(options),
	];
	return `${lines.join('\n')}\n`;
}
