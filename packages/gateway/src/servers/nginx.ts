import { errorPagePath, uploadFolders } from '@portolano/content-models';
import {
	block,
	errorStatuses,
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
import { alertFileLocations, gatewayUpstream, pageLocations, passedOn } from './nginx-alerts.ts';
import { headerRules, mediaTypes, unknownType } from './header-rules.ts';

const variableOf = (name: string, secure: boolean) =>
	`$portolano_${secure ? 'https' : 'http'}_${name.toLowerCase().replaceAll('-', '_')}`;

/** Maps the path, after internal redirects, to the value of each header. */
function headerMaps(secure: boolean): string[] {
	return headerRules(secure).flatMap(({ name, page, rules }) =>
		block(`map $uri ${variableOf(name, secure)}`, [
			...rules.map(({ pattern, value }) => `${quoted(`~${pattern}`)} ${quoted(value)};`),
			`default ${quoted(page)};`,
		]),
	);
}

function headerLines(secure: boolean): string[] {
	return headerRules(secure).map(({ name }) => {
		const value = name === 'Cache-Control' ? '$portolano_cache' : variableOf(name, secure);
		return `add_header ${name} ${value} always;`;
	});
}

/** Redirects and pages in place of others are asked for again. */
function cacheMap(secure: boolean): string[] {
	return block('map $status $portolano_cache', [
		'301 "no-cache";',
		'~^[45] "no-cache";',
		`default ${variableOf('Cache-Control', secure)};`,
	]);
}

function typesOf(folder: string): string[] {
	const types = [...mediaTypes(folder)].filter(([type]) => type !== unknownType);
	const lines = types.map(([type, some]) => `${quoted(type)} ${some.join(' ')};`);
	return [...block('types', lines), `default_type ${unknownType};`];
}

/** What a path leads to without a file: an address, `gone`, or nothing. */
function siteMaps(site: ServedSite): string[] {
	const name = nameOf(site);
	const roots = site.otherLanguages.map((language) => `${quoted(`~^/${language}/`)} /${language}/;`);
	return [
		...block(`map $uri $portolano_former_${name}`, [
			'# As a pattern, the file may be missing: a site that was never changed has none.',
			`include ${quoted(`${site.addresses}*.nginx`)};`,
			'default "";',
		]),
		...block(`map $uri $portolano_root_${name}`, [...roots, 'default /;']),
	];
}

interface Listening {
	readonly origin: string;
	/** Host name of the certificate. */
	readonly host: string;
}

function listenLines({ origin, host }: Listening, { plainPort }: ServerOptions): string[] {
	if (plainPort !== undefined) return [`listen ${plainPort};`];
	if (!isSecure({ origin })) return [`listen ${new URL(origin).port || '80'};`];
	return [
		'listen 443 ssl http2;',
		`ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
		`ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
	];
}

function toHttps(site: ServedSite, { plainPort }: ServerOptions): string[] {
	if (plainPort !== undefined || !isSecure(site)) return [];
	return block('server', [
		'listen 80;',
		`server_name ${hostsOf(site).join(' ')};`,
		`return 301 ${site.origin}$request_uri;`,
	]);
}

function proxyLines({ gateway }: ServerOptions): string[] {
	return [`proxy_pass http://${gateway};`, ...passedOn];
}

const rootOf = (site: ServedSite) => `\${portolano_root_${nameOf(site)}}`;

/** The page for requests that nginx can't answer, save those with the statuses in `without`. nginx calls 494 what has too large a header. */
function errorLines(site: ServedSite, without: readonly number[] = []): string[] {
	const page = errorPagePath(rootOf(site));
	const statuses = errorStatuses.filter((status) => !without.includes(status));
	return [`error_page ${statuses.join(' ')} ${page};`, `error_page 494 =400 ${page};`];
}

function gatewayLocation(path: string, site: ServedSite, options: ServerOptions): string[] {
	const { path: rated, page, statuses } = insteadOfGateway;
	// With an `error_page` of its own, a location has none of those of its server.
	const instead =
		path === rated ? [...errorLines(site, statuses), `error_page ${statuses.join(' ')} ${page};`] : [];
	return block(`location = ${path}`, [...proxyLines(options), ...instead]);
}

function locations(site: ServedSite, options: ServerOptions): string[] {
	const name = nameOf(site);
	const former = `$portolano_former_${name}`;
	const missing = [
		`if (${former} = gone) { return 410; }`,
		`if (${former}) { return 301 ${former}; }`,
		'if ($portolano_slash) { return 308 $uri/$is_args$args; }',
		'return 404;',
	];
	return [
		...gatewayPaths.flatMap((path) => gatewayLocation(path, site, options)),
		...block('location ~ "/\\.(?!well-known/)"', ['return 404;']),
		...uploadFolders.flatMap((folder) =>
			block(`location ${folder}`, [...typesOf(folder), 'try_files $uri @missing;']),
		),
		...alertFileLocations(site),
		...pageLocations(site),
		...block('location /', ['try_files $uri @missing;']),
		...block('location @missing', missing),
	];
}

function serverOf(site: ServedSite, options: ServerOptions): string[] {
	const root = rootOf(site);
	return [
		'',
		`# ${site.key}`,
		...siteMaps(site),
		...toHttps(site, options),
		...block('server', [
			...listenLines({ origin: site.origin, host: new URL(site.origin).hostname }, options),
			`server_name ${hostsOf(site).join(' ')};`,
			`root ${quoted(site.folder)};`,
			'server_tokens off;',
			'absolute_redirect off;',
			'gzip_static on;',
			'gzip_vary on;',
			'# With the module of brotli (libnginx-mod-http-brotli-static): brotli_static on;',
			`error_page 404 ${root}404.html;`,
			`error_page 410 ${root}410.html;`,
			...errorLines(site),
			...typesOf('/'),
			...headerLines(isSecure(site)),
			...locations(site, options),
		]),
	];
}

/** The hosts of previews, each for one session: the gateway answers, with its own headers. */
function previewServer(options: ServerOptions): string[] {
	const { previewOrigin } = options;
	if (previewOrigin === undefined) return [];
	const { pattern, parent, origin } = hostsOfPreviews(previewOrigin);
	return [
		'',
		`# Previews: their host names need a wildcard in the DNS, and a certificate for ${pattern}.`,
		...block('server', [
			...listenLines({ origin, host: parent }, options),
			`server_name ${pattern};`,
			'server_tokens off;',
			...block('location /', proxyLines(options)),
		]),
	];
}

/** The host of the CMS, which judges itself how large an upload may be. */
function cmsServer(options: ServerOptions): string[] {
	if (!options.cms) return [];
	const { origin, address } = options.cms;
	const host = new URL(origin).hostname;
	return [
		'',
		'# The CMS',
		...block('server', [
			...listenLines({ origin, host }, options),
			`server_name ${host};`,
			'server_tokens off;',
			'client_max_body_size 0;',
			...block('location /', [
				`proxy_pass http://${address};`,
				'proxy_http_version 1.1;',
				'proxy_request_buffering off;',
				'proxy_set_header Host $http_host;',
				'proxy_set_header X-Forwarded-For $remote_addr;',
				`proxy_set_header X-Forwarded-Proto ${new URL(origin).protocol.slice(0, -1)};`,
			]),
		]),
	];
}

/**
 * Returns the configuration of nginx for all sites, to be included in its `http` block: files with their compressed copies,
 * the headers of the gateway, former addresses and the pages for unknown and withdrawn ones. nginx reads former addresses
 * when it starts and when it is reloaded.
 */
export function nginxConfiguration(sites: readonly ServedSite[], options: ServerOptions): string {
	const kinds = new Set(sites.map(isSecure));
	const lines = [
		'# Written by “portolano configure nginx”. Include it in the http block, and reload nginx when addresses.nginx of a site changes.',
		'map_hash_max_size 65536;',
		'map_hash_bucket_size 1024;',
		'variables_hash_bucket_size 128;',
		...block('map $uri $portolano_slash', [`${quoted(`~${withoutSlash}`)} 1;`, 'default "";']),
		...[...kinds].flatMap(headerMaps),
		...cacheMap(sites.every(isSecure)),
		...(sites.some(({ alerts }) => alerts) ? gatewayUpstream(options) : []),
		...sites.flatMap((site) => serverOf(site, options)),
		...previewServer(options),
		...cmsServer(options),
	];
	return `${lines.join('\n')}\n`;
}
