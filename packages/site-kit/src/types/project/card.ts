import type { Published } from '@portolano/content-models';
import { cardBase, type CardProps } from '../../cards/card.ts';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { euros } from './euros.ts';
import { projectWords } from './words.ts';

export const projectCardFields = [
	'type',
	'id',
	...linkFields('project'),
	'title',
	'summary',
	'state',
	'amount',
] as const;

type ProjectCardData = Pick<Published<'project'>, (typeof projectCardFields)[number]>;

/** Returns the card of a project: state and funding. */
export function projectCard(context: PageContext, project: ProjectCardData): CardProps | undefined {
	const base = cardBase(context, project);
	const kicker = [projectWords(context)[project.state], euros(project.amount, context.language)].join(' · ');
	return base && { ...base, icon: 'files', kicker };
}
