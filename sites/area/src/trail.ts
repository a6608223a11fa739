import type { Published } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import { alerts, documents, events, news, offices, questions, services } from './sections.ts';

const sectionOf: Partial<Record<Published['type'], Step>> = {
	alert: alerts,
	dataset: documents,
	document: documents,
	event: events,
	news,
	office: offices,
	question: questions,
	service: services,
};

/** Where the page of a document stands on an area site: one section deep, or at the root. */
export function trail({ type }: Published): Step[] {
	const section = sectionOf[type];
	return section ? [section] : [];
}
