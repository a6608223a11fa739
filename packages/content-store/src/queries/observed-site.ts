import { documentSchemas, type Published } from '@portolano/content-models';

/**
 * The site, with `onRead` told of every field that is read of it, also of one that it does not have. It has the field as a
 * getter for that.
 */
export function observedSite(site: Published<'site'>, onRead: (field: string) => void): Published<'site'> {
	const values = new Map<string, unknown>(Object.entries(site));
	const getters = Object.keys(documentSchemas.site.shape).map((field) => {
		const get = () => {
			onRead(field);
			return values.get(field);
		};
		return [field, { get, enumerable: true }] as const;
	});
	return Object.defineProperties({ ...site }, Object.fromEntries(getters));
}
