import { linkFields } from '../../links/link-fields.ts';
import type { PageTypeKit } from '../page-type.ts';

const fields = linkFields('district');

/** The {@link PageTypeKit} of `district`: each is a section of the page “La mia zona”. */
export const district: PageTypeKit = {
	link: (view, id) => view.get({ type: 'district', id }, fields),
	card: undefined,
	sitemap: undefined,
	index: undefined,
	elsewhere: undefined,
	search: { type: { code: 'quartieri' }, label: { it: 'Quartieri', en: 'Districts' } },
};
