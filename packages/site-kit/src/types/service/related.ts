import type { Published } from '@portolano/content-models';
import type { PageContext } from '../../page-context.ts';
import { serviceCardFields } from './card.ts';
import { eachOnce } from '../../data/each-once.ts';

const SHOWN = 3;

const byTitle = { by: 'title', direction: 'ascending' } as const;

/** Returns services for the same moments of life or of a business, then those that share a topic, in the language of the page. */
export function relatedServices({ view }: Pick<PageContext, 'view'>, service: Published<'service'>) {
	const { id, lifeEvents, businessEvents } = service;
	const ready = { languages: view.language };
	// One more than is shown: the service itself may be among them.
	const query = { type: 'service', select: serviceCardFields, order: byTitle, limit: SHOWN + 1 } as const;
	const ofLife =
		lifeEvents.length > 0
			? view.list({ ...query, where: { lifeEvents: { anyOf: lifeEvents }, ...ready } }).items
			: [];
	const ofBusiness =
		businessEvents.length > 0
			? view.list({ ...query, where: { businessEvents: { anyOf: businessEvents }, ...ready } }).items
			: [];
	const ofTopic = view.related({ to: service, type: 'service', select: serviceCardFields, limit: SHOWN });
	return eachOnce([...ofLife, ...ofBusiness, ...ofTopic])
		.filter((other) => other.id !== id && other.languages.includes(view.language))
		.slice(0, SHOWN);
}
