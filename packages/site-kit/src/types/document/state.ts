import {
	dayInRome,
	lineageOf,
	noticeTypes,
	type Published,
	romeDay,
	startOfDay,
} from '@portolano/content-models';
import type { PageContext } from '../../page-context.ts';
import { daysUntil, firstMoment, lastMoment } from '../../time/moments.ts';
import { stateWords } from './state-words.ts';

/** The fields that the state of a document is computed from. */
export const stateFields = [
	'documentTypes',
	'noticeType',
	'start',
	'end',
	'opensOn',
	'deadline',
	'concludedOn',
] as const;

type Stated = Pick<Published<'document'>, (typeof stateFields)[number]>;

type Context = Pick<PageContext, 'view' | 'language'>;

/** Where a document stands, in words, as of the moment at which the page is rendered. */
export interface DocumentState {
	text: string;
	tone: 'success' | 'warning' | 'neutral';
}

const neutral = (text: string): DocumentState => ({ text, tone: 'neutral' });
const good = (text: string): DocumentState => ({ text, tone: 'success' });

/** Days before a deadline from which the days left are told. */
const SOON = 7;

/**
 * Returns the state of a call for applications (to come, open and for how long, closed, concluded) or of a rule (in force or
 * not); undefined for other documents. The page is touched when it changes.
 */
export function documentState(context: Context, document: Stated): DocumentState | undefined {
	const { opensOn, deadline, concludedOn } = document;
	if (opensOn ?? deadline ?? concludedOn) return callState(context, document);
	return isRule(document) ? forceState(context, document) : undefined;
}

/** Whether what a document says holds for everybody from a day, or until one. */
function isRule({ documentTypes, noticeType }: Stated): boolean {
	const lineage = noticeType ? lineageOf(noticeTypes, noticeType) : [];
	return documentTypes.includes('atto-normativo') || lineage.includes('ordinanza');
}

function callState(context: Context, { opensOn, deadline, concludedOn }: Stated): DocumentState {
	const { view } = context;
	const words = stateWords(context);
	if (concludedOn && view.hasPassed(firstMoment(concludedOn))) return neutral(words.concluded(concludedOn));
	if (deadline && view.hasPassed(deadline)) return neutral(words.closed(lastDayOf(deadline)));
	if (opensOn && !view.hasPassed(firstMoment(opensOn))) return neutral(words.opens(opensOn));
	return deadline ? openState(context, deadline) : good(words.open);
}

/** A deadline at midnight is the end of the day before. */
function lastDayOf(deadline: string): string {
	const at = Date.parse(deadline);
	return startOfDay(romeDay(deadline)) === at ? dayInRome(at - 1) : romeDay(deadline);
}

function openState(context: Context, deadline: string): DocumentState {
	const words = stateWords(context);
	const day = lastDayOf(deadline);
	const hour = day === romeDay(deadline) ? words.hour(deadline) : '';
	const left = daysUntil(context.view, day, SOON);
	if (left === undefined) return good(words.openUntil(day) + hour);
	return { text: words.daysLeft(left, day) + hour, tone: 'warning' };
}

function forceState(context: Context, { start, end }: Stated): DocumentState | undefined {
	const { view } = context;
	const words = stateWords(context);
	if (start && !view.hasPassed(firstMoment(start))) return neutral(words.inForceFrom(start));
	if (end && view.hasPassed(lastMoment(end))) return neutral(words.noLongerInForce(end));
	if (end) return good(words.inForceUntil(end));
	return start ? good(words.inForce) : undefined;
}
