import { join } from 'node:path';
import { alertFilePattern, alertStatePath, uploadFolders } from '@portolano/content-models';
import { block, insteadOfGateway, quoted, type ServedSite, type ServerOptions } from './configuration.ts';

const upstream = 'portolano_gateway';

/** The gateway, with connections that are kept. */
export const gatewayUpstream = ({ gateway }: ServerOptions): string[] =>
	block(`upstream ${upstream}`, [`server ${gateway};`, 'keepalive 64;']);

/** What the gateway is told of a request that is passed on to it, and readers of the answer. */
export const passedOn = [
	'proxy_set_header Host $host;',
	'proxy_set_header X-Forwarded-For $remote_addr;',
	'# With a header of its own, the location does not repeat those of the gateway.',
	'add_header Via "1.1 nginx" always;',
];

/**
 * While something is put into pages, the gateway sends them: it composes and compresses a page once for all its readers,
 * nginx for each. Where the gateway doesn't answer at once, nginx composes the page itself.
 */
const throughGateway = [
	'rewrite "^(.*/)index[.]html$" $1 break;',
	`proxy_pass http://${upstream};`,
	'proxy_http_version 1.1;',
	'proxy_set_header Connection "";',
	...passedOn,
	'proxy_connect_timeout 250ms;',
	'proxy_read_timeout 500ms;',
	'# What stands in for the gateway may have an error of its own, such as a page that is missing.',
	'recursive_error_pages on;',
	'error_page 502 504 = @composed;',
];

/**
 * Files are put into pages (SSI) and pages are compressed as they are sent. There is no ETag and no date by which a browser
 * that has the page without a bar would be told that nothing has changed.
 */
const including = [
	'ssi on;',
	'ssi_types *;',
	'ssi_silent_errors on;',
	'gzip_static off;',
	'gzip on;',
	'gzip_types *;',
	'gzip_comp_level 1;',
	'etag off;',
	'if_modified_since off;',
	'max_ranges 0;',
];

const asReleased = 'try_files "${uri}index.html" @missing;';

/**
 * Where `condition` is a file, a page is sent with what is in force; otherwise, as it was released. An `if` may only rewrite: where
 * its condition holds, \`try_files\` beside it isn't in force.
 */
function pageLocation(head: string, condition: string): string[] {
	return block(head, [
		...block(`if (-f ${quoted(condition)})`, ['rewrite ^ "${uri}index.html" last;']),
		asReleased,
	]);
}

/**
 * Returns the locations of pages: with the bars while there are any, and always with the state where it is shown. An address
 * without a page is led to \`@missing\`.
 */
export function pageLocations({ alerts }: ServedSite): string[] {
	if (!alerts) return block('location ~ "/$"', [asReleased]);
	const uploads = uploadFolders.map((folder) => folder.slice(1, -1)).join('|');
	return [
		...alerts.statePaths.flatMap((path) =>
			pageLocation(`location = ${path}`, join(alerts.folder, 'nginx', alertStatePath('it'))),
		),
		...block(`location ~ "^/(?:${uploads})/.*/$"`, [asReleased]),
		...pageLocation('location ~ "/$"', join(alerts.folder, 'on')),
		...block(`location = ${insteadOfGateway.page}`, [...including, 'try_files $uri =404;']),
		...block(`location ~ "^/(?!(?:${uploads})/)(?:.*/)?(?:404|410|errore)[.]html$"`, [
			...including,
			'try_files $uri =404;',
		]),
		...block(`location ~ "^/(?!(?:${uploads})/)(?:.*/)?index[.]html$"`, throughGateway),
		...block('location @composed', [...including, 'try_files "${uri}index.html" @missing;']),
	];
}

/** Returns the locations of the files of alerts. One that is missing is unknown to readers, and puts nothing into pages. */
export function alertFileLocations({ alerts }: ServedSite): string[] {
	if (!alerts) return [];
	return [
		...block(`location ~ ${quoted(alertFilePattern)}`, [
			`root ${quoted(join(alerts.folder, 'nginx'))};`,
			...including,
			'try_files $uri @no_alerts;',
		]),
		...block('location @no_alerts', [
			'if ($request_uri ~ "^/allerte/[^/]+[.]") { return 404; }',
			'return 200 "";',
		]),
	];
}
