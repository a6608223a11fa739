import { type Published, termOf } from '@portolano/content-models';
import { missions } from '@portolano/content-models/types/project.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { formatDate } from '../../time/dates.ts';
import { labelOf } from '../../words/terms.ts';
import { euros } from './euros.ts';
import { projectWords } from './words.ts';

/** A fact for a list of terms; `undefined` if the project doesn't have it. */
type Fact = { term: string; values: string[] } | undefined;

/** Returns the facts about a project's funding: funder, amount, measure, period. */
export function fundingFacts(context: PageContext, project: Published<'project'>) {
	const { language } = context;
	const words = projectWords(context);
	const { state, amount, funder, mission, component, investment, cup, start, end } = project;
	const fact = (term: string, value: string | undefined): Fact =>
		value === undefined ? undefined : { term, values: [value] };
	return [
		fact(words.state, words[state]),
		fact(words.amount, euros(amount, language)),
		fact(words.funder, localize(context, funder)),
		fact(words.mission, mission && `${mission} – ${labelOf(context, termOf(missions, mission))}`),
		fact(words.component, component),
		fact(words.investment, investment && localize(context, investment)),
		fact(words.cup, cup),
		fact(words.start, start && formatDate(start, language, 'long')),
		fact(words.end, end && formatDate(end, language, 'long')),
	].filter((told) => told !== undefined);
}
