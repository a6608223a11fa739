import type { PageBlock } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';
import { sectionLink } from './section-link.ts';

/** The published questions, in the language of the page, with their answers; `undefined` if there are none. */
export function questions(context: PageContext, block: PageBlock<'questions'>) {
	const answered = context.view
		.resolve(block.questions, ['title', 'answer', 'languages'])
		.filter(({ languages }) => languages.includes(context.language))
		.map(({ title, answer }) => ({ title: localize(context, title), answer }));
	return answered.length > 0
		? { heading: headingOf(context, block), answered, more: sectionLink(context, 'question') }
		: undefined;
}
