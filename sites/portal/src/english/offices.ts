import type { Reference } from '@portolano/content-models';
import type { PageContext } from '@portolano/site-kit/page-context.ts';

/** Returns where newcomers go: the office for public relations, and the first office responsible for immigration. */
export function officesForNewcomers({ body, view }: PageContext): Reference<'office'>[] {
	const { items } = view.list({
		type: 'topic',
		select: ['offices'],
		where: { code: 'immigrazione', languages: 'en' },
		order: { by: 'id', direction: 'ascending' },
	});
	const first = items[0]?.offices[0];
	return [body.publicRelationsOffice, first].filter((office) => office !== undefined);
}
