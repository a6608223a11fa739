import { join } from 'node:path';
import { alertBarPath, alertFilePattern, alertStatePath, uploadFolders } from '@portolano/content-models';
import { block, quoted, type ServedSite } from './configuration.ts';

type Alerts = NonNullable<ServedSite['alerts']>;

const folderOf = ({ folder }: Alerts) => join(folder, 'caddy');

/**
 * Puts files into pages, and compresses pages as they are sent. What the browser has is kept from the file server, which would
 * answer to a page without a bar that nothing has changed.
 */
const including = (alerts: Alerts) => [
	...['If-None-Match', 'If-Modified-Since', 'Range', 'If-Range'].map((name) => `request_header -${name}`),
	...block('encode', ['gzip 1']),
	...block('templates', [
		'mime text/html application/json application/xml',
		'between "<!--%" "%-->"',
		`root ${quoted(folderOf(alerts))}`,
	]),
];

const isFile = (root: string, path: string) =>
	`file({"root": ${quoted(root)}, "try_files": [${quoted(path)}]})`;

const hasBars = ({ folder }: Alerts) => isFile(folder, '/on');

/** All files that a page may include are there: Caddy would answer with an error where one is missing. */
function hasFiles(alerts: Alerts, { otherLanguages }: ServedSite): string {
	const paths = (['it', ...otherLanguages] as const).flatMap((language) => [
		alertBarPath(language),
		alertStatePath(language),
	]);
	return paths.map((path) => isFile(folderOf(alerts), path)).join(' && ');
}

/** Returns the handlers of the files of alerts, before all others. */
export function alertFileLines({ alerts }: ServedSite): string[] {
	if (!alerts) return [];
	const folder = quoted(folderOf(alerts));
	return [
		...block('@alert-file', [`path_regexp \`${alertFilePattern}\``, ...block('file', [`root ${folder}`])]),
		...block('handle @alert-file', [`root * ${folder}`, ...including(alerts), 'file_server']),
	];
}

/** Returns the handler of pages: with the bars while there are any, and always with the state where it is shown. */
export function pageLines(site: ServedSite): string[] {
	const { alerts } = site;
	if (!alerts) return [];
	const state = alerts.statePaths.map(quoted).join(', ');
	return [
		...block('@page-with-alerts', [
			'path_regexp `(?:/|[.]html)$`',
			`not path ${uploadFolders.map((folder) => `${folder}*`).join(' ')}`,
			`expression \`(${hasBars(alerts)} || path(${state})) && ${hasFiles(alerts, site)}\``,
		]),
		...block('handle @page-with-alerts', [...including(alerts), 'file_server']),
	];
}

/** Returns the lines that send a page in place of another, once its path is known. */
export function pageInsteadLines(site: ServedSite): string[] {
	const { alerts } = site;
	if (!alerts) return ['file_server'];
	return [
		`@bars expression \`${hasBars(alerts)} && ${hasFiles(alerts, site)}\``,
		...block('handle @bars', [...including(alerts), 'file_server']),
		...block('handle', ['file_server']),
	];
}
