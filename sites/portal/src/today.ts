import type { Published, Reference } from '@portolano/content-models';
import { hrefOf, linkFields } from '@portolano/site-kit/links.ts';
import { openState } from '@portolano/site-kit/opening-hours.ts';
import { localize, type PageContext } from '@portolano/site-kit/page-context.ts';
import { documentState, stateFields } from '@portolano/site-kit/types/document/state.ts';
import { firstMoment } from '@portolano/site-kit/time.ts';
import type { Notice } from '@portolano/ui/components/NoticeList/props.ts';
import { closingCalls } from './lists.ts';

const CALLS = 2;
const DAY_MS = 24 * 3_600_000;
/** A call that closes later than this is no matter of today. */
const NEAR_DAYS = 14;

/**
 * Returns what citizens may want to know before anything else: whether the office for public relations is open, and which calls
 * close within two weeks, the first to close first. Alerts have a bar of their own above every page.
 */
export function whatMattersToday(context: PageContext): Notice[] {
	return [...openOffice(context), ...closingSoon(context)];
}

function openOffice(context: PageContext): Notice[] {
	const { body, view } = context;
	const reference: Reference<'office'> | undefined = body.publicRelationsOffice;
	const office = reference && view.get(reference, ['type', 'id', ...linkFields('office'), 'title', 'hours']);
	const href = office && hrefOf(context, office);
	const opening = openState(context, office?.hours);
	if (!office || href === undefined || !opening) return [];
	return [{ icon: 'clock', text: localize(context, office.title), href, opening }];
}

function closingSoon(context: PageContext): Notice[] {
	const { view } = context;
	const { items } = view.list({
		...closingCalls,
		select: ['type', 'id', ...linkFields('document'), ...stateFields, 'title'],
		limit: CALLS,
	});
	return items
		.filter((call) => isNear(view, call))
		.flatMap((call) => {
			const href = hrefOf(context, call);
			const note = documentState(context, call)?.text;
			return href === undefined
				? []
				: [{ icon: 'calendar', text: localize(context, call.title), href, note }];
		});
}

/** Whether a call can be answered and closes soon; the page is touched when that becomes so. */
function isNear(
	view: PageContext['view'],
	{ deadline, opensOn }: Pick<Published<'document'>, 'deadline' | 'opensOn'>,
): boolean {
	if (deadline === undefined) return false;
	const near = new Date(Date.parse(deadline) - NEAR_DAYS * DAY_MS).toISOString();
	const isOpen = opensOn === undefined || view.hasPassed(firstMoment(opensOn));
	return isOpen && view.hasPassed(near);
}
