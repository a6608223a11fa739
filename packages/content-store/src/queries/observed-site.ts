import { documentSchemas, type Published } from '@portolano/content-models';
import { fieldsOf } from '../changes.ts';

const fields = Object.keys(documentSchemas.site.shape);

/**
 * The site, with `onRead` told of every field that is read of it, also of one that it does not have: each is a getter. Made
 * once for each page, so it is made of one object and nothing else.
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
