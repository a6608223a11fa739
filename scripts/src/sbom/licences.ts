/**
 * SPDX identifiers of the licences allowed for packages shipped with a work under the EUPL-1.2: permissive ones, those
 * that its appendix names as compatible, and those of libraries that are used unchanged.
 */
const accepted = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC-BY-4.0',
	'CC0-1.0',
	'EUPL-1.2',
	'ISC',
	'LGPL-3.0-or-later',
	'MIT',
	'MIT-0',
	'MPL-2.0',
	'OFL-1.1',
	'Python-2.0',
	'WTFPL',
]);

/** Licences of packages that don't use an SPDX identifier, as found in the licence text of each package. */
const clarified: Readonly<Record<string, string>> = {
	'busboy@1.6.0': 'MIT',
	'dom-walk@0.1.2': 'MIT',
	'mongoose-lean-virtuals@1.1.1': 'Apache-2.0',
	'png-js@2.0.0': 'MIT',
	'streamsearch@1.1.0': 'MIT',
};

/** Returns the licence of a package: the one clarified above, else the one that the package states. */
export const licenceOf = (nameAndVersion: string, said: string | undefined): string | undefined =>
	clarified[nameAndVersion] ?? said;

/**
 * Whether at least one of the alternative licences is accepted. Only expressions of the form “one OR other” are
 * understood; any other is refused.
 */
export function isAccepted(licence: string | undefined): boolean {
	const choices = (licence ?? '').replace(/^\((.*)\)$/, '$1').split(' OR ');
	return choices.some((choice) => accepted.has(choice));
}
