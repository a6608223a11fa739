import {
	codesOf,
	type Published,
	type ServiceCategoryCode,
	serviceCategories,
	termOf,
} from '@portolano/content-models';
import type { PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import { wordsOf } from '../../words/words.ts';

const fields = ['slug', 'title', 'answer', 'category', 'services'] as const;

/** The questions of a category of services, or those that belong to none. */
export interface QuestionGroup {
	/** The id of its heading. */
	id: string;
	title: string;
	questions: readonly Pick<Published<'question'>, (typeof fields)[number]>[];
}

/** Returns the questions of the site by category, in its order; those without a category come first. */
export function questionGroups(context: PageContext): QuestionGroup[] {
	const { items } = context.view.list({
		type: 'question',
		select: fields,
		where: { languages: context.language },
		order: { by: 'order', direction: 'ascending' },
	});
	const of = (category: ServiceCategoryCode | undefined) =>
		items.filter((question) => question.category === category);
	return [
		{ id: 'in-generale', title: wordsOf(context).generalQuestions, questions: of(undefined) },
		...codesOf(serviceCategories).map((code) => ({
			id: `categoria-${code}`,
			title: labelOf(context, termOf(serviceCategories, code)),
			questions: of(code),
		})),
	].filter(({ questions }) => questions.length > 0);
}
