import {
	documentTypeSection,
	type Published,
	type Section as Address,
	trailOf,
} from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { kindTrail } from './document-kinds.ts';
import { englishTrail } from './english/trail.ts';
import { stepsWithPage } from './second-level.ts';
import { services, stepTo } from './sections.ts';
import { typeStep } from './types-in-lists.ts';

type Context = Pick<PageContext, 'body' | 'language' | 'view'>;

const serviceDesk: ReadonlySet<string> = new Set(['booking', 'assistance', 'report-issue']);

/** Returns the breadcrumb of a document (C.SI.1.6). C.SI.1.3 reads the category of a service from it. */
export function trail(context: Context, document: Published): Step[] {
	if (context.language !== 'it') return englishTrail(document);
	if (document.type === 'page' && document.purpose && serviceDesk.has(document.purpose)) return [services];
	const narrow = document.type === 'document' ? kindTrail(document) : undefined;
	if (narrow) return narrow;
	const ofType = typeStep(document);
	const steps = trailOf('portal', document).map((section: Address) => stepTo(section, context));
	return [...stepsWithPage(context.view, document, steps), ...(ofType ? [ofType] : [])];
}

/** Returns the list of documents of a type as a breadcrumb step. */
export function documentTypeStep(type: Published<'document'>['documentTypes'][number]): Step {
	return stepTo(documentTypeSection(type));
}
