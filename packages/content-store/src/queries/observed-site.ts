import { documentSchemas, type Published } from '@portolano/content-models';
import { fieldsOf } from '../changes.ts';

const fields = Object.keys(documentSchemas.site.shape);

/**
 * Returns a copy of the site whose getters call `onRead` for every field read, also for one without a value. A single
 * plain object, since one is created for every page.
 */
export function observedSite(site: Published<'site'>, onRead: (field: string) => void): Published<'site'> {
	const values = fieldsOf(site);
	const observed = { ...site };
	for (const field of fields) {
		const get = () => {
			onRead(field);
			return values[field];
		};
		Object.defineProperty(observed, field, { get, enumerable: true });
	}
	return observed;
}
