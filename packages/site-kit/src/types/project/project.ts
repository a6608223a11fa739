import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { projectCard, projectCardFields } from './card.ts';

const fields = linkFields('project');

/** The {@link PageTypeKit} of `project`. */
export const project: PageTypeKit = {
	link: (view, id) => view.get({ type: 'project', id }, fields),
	card: cardFrom('project', projectCardFields, projectCard),
	sitemap: (view, part) => view.list({ type: 'project', select: [...fields, 'updatedAt'], ...part }),
	index: {
		noun: { it: 'progetto', en: 'project' },
		links: (context) =>
			titledLinks(
				context,
				context.view.list({ type: 'project', select: [...fields, 'title'], ...readableIn(context.language) })
					.items,
			),
	},
	elsewhere: undefined,
	search: { type: { code: 'progetti' }, label: { it: 'Progetti', en: 'Projects' } },
};
