import { audiences, type Published, termOf } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { officeLinks } from '../../data/named-links.ts';
import { deadlineSteps } from '../../data/services.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import { wordsOf } from '../../words/words.ts';

interface KeyFact {
	term: string;
	values: (string | Link)[];
}

/**
 * Returns what everybody asks first of a service: who, when, what it costs, how long, where. Editors' words come first; what
 * the service says elsewhere as data stands in for them, and a question without an answer is left out.
 */
export function keyFacts(context: PageContext, service: Published<'service'>): KeyFact[] {
	const words = wordsOf(context);
	const said = (text: Published<'service'>['title'] | undefined): string[] =>
		text ? [localize(context, text)] : [];
	const instead = (own: string[], other: string[]) => (own.length > 0 ? own : other);
	const kinds = (service.audiences ?? []).map((code) => labelOf(context, termOf(audiences, code)));
	const [firstStep] = deadlineSteps(context, service.deadlines);
	const online = service.online ? [{ text: words.online, href: '#accesso' }] : [];
	const { who, when, cost, time } = service.inShort ?? {};
	return [
		{ term: words.who, values: instead(said(who), kinds) },
		{ term: words.when, values: said(when) },
		{ term: words.cost, values: said(cost) },
		{ term: words.time, values: instead(said(time), firstStep && !firstStep.date ? [firstStep.title] : []) },
		{ term: words.where, values: [...online, ...officeLinks(context, service.counters)] },
		{ term: words.itWallet, values: service.acceptsItWallet === true ? [words.itWalletAccepted] : [] },
	].filter(({ values }) => values.length > 0);
}
