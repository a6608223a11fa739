import { join } from 'node:path';
import { alertFilePattern, alertStatePath, uploadFolders } from '@portolano/content-models';
import { block, quoted, type ServedSite } from './configuration.ts';

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
 * Returns the locations of pages: with the bars while there are any, and always with the state where it is shown. \`missing\` are
 * the lines for an address without a page.
 */
export function pageLocations({ alerts }: ServedSite, missing: readonly string[]): string[] {
	if (!alerts) return block('location ~ "/$"', [asReleased]);
	const uploads = uploadFolders.map((folder) => folder.slice(1, -1)).join('|');
	return [
		...alerts.statePaths.flatMap((path) =>
			pageLocation(`location = ${path}`, join(alerts.folder, 'nginx', alertStatePath('it'))),
		),
		...block(`location ~ "^/(?:${uploads})/.*/$"`, [asReleased]),
		...pageLocation('location ~ "/$"', join(alerts.folder, 'on')),
		...block(`location ~ "^/(?!(?:${uploads})/)(?:.*/)?(?:index|404|410)[.]html$"`, [
			...including,
			'try_files $uri @missing_page;',
		]),
		...block('location @missing_page', ['rewrite "^(.*/)index[.]html$" $1;', ...missing]),
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
