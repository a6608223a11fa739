import type { z } from 'zod';
import { type Published, publishedDocument } from './document-schemas.ts';
import { isWholeDays } from './periods.ts';

type Context = z.core.$RefinementCtx;

interface Rule {
	isBroken: boolean;
	path: (string | number)[];
	message: string;
}

function eventRules({ start, end, allDay, sessions }: Published<'event'>): Rule[] {
	return [
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

function spanRules(document: Published): Rule[] {
	const hours = 'hours' in document ? document.hours : undefined;
	if (!hours) return [];
	return [hours.weekly, hours.exceptions].flatMap((days, list) =>
		days.flatMap(({ spans }, day) =>
			spans.map(({ from, to }, span) => ({
				isBroken: from === to,
				path: ['hours', list === 0 ? 'weekly' : 'exceptions', day, 'spans', span, 'to'],
				message: 'The closing time differs from the opening time.',
			})),
		),
	);
}

function rulesOf(document: Published): Rule[] {
	return [...(document.type === 'event' ? eventRules(document) : []), ...spanRules(document)];
}

function check(document: Published, context: Context): void {
	for (const { isBroken, path, message } of rulesOf(document))
		if (isBroken) context.addIssue({ code: 'custom', path, message });
}

/**
 * What a document must be to be published from now on: its published shape, and rules that came after it. Entries of the
 * log are read by the shape alone, so that a rule added later never makes an old log unreadable: put new rules here.
 */
export const publishableDocument = publishedDocument.superRefine(check);
