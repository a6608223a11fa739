import type { z } from 'zod';
import { PATH_MAX } from './addresses/page-path.ts';
import { publishedDocument } from './content-types.ts';
import type { Published } from './documents.ts';
import { publicationDaysOf } from './lifetime.ts';
import { holdsGap } from './drafts/gap-text.ts';
import { pageBlocksOf } from './page-blocks/registry.ts';
import { faultsOf } from './opening-hours/faults.ts';
import { isWholeDays } from './periods.ts';
import { occurrencesOf } from './recurrence/occurrences.ts';
import { romeDay } from './rome-time.ts';
import { MAIN_MENU_MAX } from './types/menu.ts';
import { declarationAddress } from './types/site.ts';

type Context = z.core.$RefinementCtx;

interface Rule {
	isBroken: boolean;
	path: (string | number)[];
	message: string;
	/** What tells it from other rules on the same path. */
	reason?: string;
}

/** An event that repeats comes to an end, soon enough, and its exceptions are among its days. */
function recurrenceRules({ recurrence }: Published<'event'>): Rule[] {
	const { refusal } = recurrence ? occurrencesOf(recurrence) : {};
	if (!refusal) return [];
	const { reason, path } = refusal;
	const message = `The recurrence is refused: ${reason}.`;
	return [{ isBroken: true, path: ['recurrence', ...path], message, reason }];
}

function eventRules(event: Published<'event'>): Rule[] {
	const { start, end, allDay, sessions, isFree, cost } = event;
	return [
		...recurrenceRules(event),
		{ isBroken: !isFree && !cost, path: ['cost'], message: 'An event that is not free says its price.' },
		{ isBroken: end < start, path: ['end'], message: 'An event ends after it begins.' },
		{
			isBroken: allDay && !isWholeDays({ start, end }),
			path: ['end'],
			message: 'An all-day event runs from midnight to midnight in Rome.',
		},
		...sessions.flatMap((session, index): Rule[] => [
			{
				isBroken: session.end < session.start,
				path: ['sessions', index, 'end'],
				message: 'A session ends after it begins.',
			},
			{
				isBroken: session.start < start || session.start > end,
				path: ['sessions', index, 'start'],
				message: 'A session begins within its event.',
			},
			{
				isBroken: session.end > end,
				path: ['sessions', index, 'end'],
				message: 'A session ends within its event.',
			},
		]),
	];
}

/** A place to stay says of which kind it is, and has its CIN (D.L. 145/2023, art. 13-ter) unless it is a demonstration. */
function placeRules({ hospitality, isUnverified }: Published<'place'>): Rule[] {
	if (hospitality?.kind !== 'stay') return [];
	const { accommodationType, cin } = hospitality;
	return [
		{
			isBroken: accommodationType === undefined,
			path: ['hospitality', 'accommodationType'],
			message: 'A place to stay has a kind.',
		},
		{
			isBroken: cin === undefined && isUnverified !== true,
			path: ['hospitality', 'cin'],
			message: 'A place to stay has its national code.',
		},
	];
}

/** Rules for a period in days, such as the term of a role or the validity of a document. */
function dayRules({ start, end }: Pick<Published<'role'>, 'start' | 'end'>): Rule[] {
	return [
		{
			isBroken: start !== undefined && end !== undefined && end < start,
			path: ['end'],
			message: 'The last day does not come before the first.',
		},
	];
}

/** A call stays on the sites beyond its deadline, opens before it and ends after it. */
function callRules({ opensOn, deadline, concludedOn, publishedUntil }: Published<'document'>): Rule[] {
	if (deadline === undefined) return [];
	const last = romeDay(deadline);
	return [
		{
			isBroken: opensOn !== undefined && opensOn > last,
			path: ['opensOn'],
			message: 'A call opens before its deadline.',
		},
		{
			isBroken: concludedOn !== undefined && concludedOn < last,
			path: ['concludedOn'],
			message: 'A procedure ends after the deadline for applications.',
		},
		{
			isBroken: publishedUntil !== undefined && publishedUntil <= last,
			path: ['deadline'],
			message: 'A call stays on the sites after its deadline.',
		},
	];
}

function lifetimeRules(document: Published): Rule[] {
	const { first, last } = publicationDaysOf(document);
	return [
		{
			isBroken: first !== undefined && last !== undefined && last < first,
			path: ['publishedUntil'],
			message: 'The last day of publication does not come before the first.',
		},
	];
}

/** Opening hours do not contradict themselves. */
function hoursRules(document: Published): Rule[] {
	const hours = 'hours' in document ? document.hours : undefined;
	if (!hours) return [];
	return faultsOf(hours).map(({ reason, path }) => ({
		isBroken: true,
		path: ['hours', ...path],
		message: `The opening hours are refused: ${reason}.`,
		reason,
	}));
}

type MenuTarget = Published<'menu'>['items'][number]['to'];

type MenuItem = Omit<Published<'menu'>['items'][number], 'items'>;

/** Returns every link of a menu, with its path. */
function linksOf({ items }: Published<'menu'>): { item: MenuItem; path: Rule['path'] }[] {
	return items.flatMap((item, index) => [
		{ item, path: ['items', index, 'to'] },
		...item.items.map((below, place) => ({ item: below, path: ['items', index, 'items', place, 'to'] })),
	]);
}

/** Checks that the paths in a menu are paths of pages. */
function menuPathRules(menu: Published<'menu'>): Rule[] {
	return linksOf(menu).map(({ item: { to }, path }) => ({
		isBroken: to.kind === 'path' && to.path.length > PATH_MAX,
		path: [...path, 'path'],
		message: `A path has ${PATH_MAX} characters at most.`,
	}));
}

const isOutside = ({ kind }: MenuTarget) => kind !== 'document' && kind !== 'path';

/** The national model wants a main menu of few items, all of them on the site (C.SI.1.6). */
function menuRules(menu: Published<'menu'>): Rule[] {
	if (menu.position !== 'main') return [];
	return [
		{
			isBroken: menu.items.length > MAIN_MENU_MAX,
			path: ['items'],
			message: `The main menu has ${MAIN_MENU_MAX} items at most.`,
		},
		...linksOf(menu).map(({ item, path }) => ({
			isBroken: isOutside(item.to),
			path,
			message: 'The main menu leads to pages of the site.',
		})),
	];
}

/** A page says something: in its text or in its blocks. */
function pageRules({ body, blocks = [] }: Published<'page'>): Rule[] {
	return [
		{
			isBroken: body === undefined && blocks.length === 0,
			path: ['body'],
			message: 'A page has a text or blocks.',
		},
	];
}

function siteRules({ accessibility: { declarationUrl }, kind, home }: Published<'site'>): Rule[] {
	const taken = pageBlocksOf(kind);
	return [
		...(home.blocks ?? []).map((block, index) => ({
			isBroken: !taken.includes(block.kind),
			path: ['home', 'blocks', index, 'kind'],
			message: `A site of kind “${kind}” takes no block “${block.kind}”.`,
		})),
		{
			isBroken: declarationUrl !== undefined && !declarationAddress.test(declarationUrl),
			path: ['accessibility', 'declarationUrl'],
			message: 'An accessibility declaration stands at https://form.agid.gov.it/.',
		},
	];
}

/** A text that stands in for a missing one is for previews alone. */
function gapRules(document: Published): Rule[] {
	return Object.entries(document).map(([field, value]) => ({
		isBroken: holdsGap(value),
		path: [field],
		message: 'A text stands in for a missing one.',
	}));
}

function ownRules(document: Published): Rule[] {
	switch (document.type) {
		case 'event':
			return eventRules(document);
		case 'place':
			return placeRules(document);
		case 'document':
			return [...dayRules(document), ...callRules(document)];
		case 'role':
			return dayRules(document);
		case 'menu':
			return [...menuRules(document), ...menuPathRules(document)];
		case 'page':
			return pageRules(document);
		case 'site':
			return siteRules(document);
		default:
			return [];
	}
}

function rulesOf(document: Published): Rule[] {
	return [...ownRules(document), ...lifetimeRules(document), ...hoursRules(document), ...gapRules(document)];
}

function check(document: Published, context: Context): void {
	for (const { isBroken, path, message, reason } of rulesOf(document))
		if (isBroken) context.addIssue({ code: 'custom', path, message, params: { reason } });
}

/**
 * The schema for publishing: the published shape, and rules added after it. Entries of the log are parsed with the
 * shape alone, so that a new rule never makes an old log unreadable. Put new rules here.
 */
export const publishableDocument = publishedDocument.superRefine(check);
