import { documentTypes, noticeTypes, termOf, type Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { dateText } from '../../time/dates.ts';
import { labelOf } from '../../words/terms.ts';
import { wordsOf } from '../../words/words.ts';
import { cardBase, type CardProps } from '../../cards/card.ts';
import { documentState, stateFields } from './state.ts';

export const documentCardFields = [
	'type',
	'id',
	...linkFields('document'),
	...stateFields,
	'title',
	'summary',
	'protocolNumber',
	'protocolDate',
] as const;

type DocumentCardData = Pick<Published<'document'>, (typeof documentCardFields)[number]>;

/** Returns the card of a public document: its kind, and its state or else its protocol with the day. */
export function documentCard(context: PageContext, document: DocumentCardData): CardProps | undefined {
	const base = cardBase(context, document);
	if (!base) return undefined;
	const { protocolNumber, protocolDate } = document;
	const state = documentState(context, document)?.text;
	const protocol = protocolNumber && `${wordsOf(context).protocol.toLowerCase()} ${protocolNumber}`;
	const kicker = [kindOf(context, document), state ?? protocol].filter(Boolean).join(' · ');
	const date = !state && protocolDate ? dateText(protocolDate, context.language) : undefined;
	return { ...base, icon: state ? undefined : 'file', kicker, date };
}

function kindOf(
	context: PageContext,
	{ documentTypes: [first], noticeType }: Pick<DocumentCardData, 'documentTypes' | 'noticeType'>,
): string | undefined {
	if (noticeType) return labelOf(context, termOf(noticeTypes, noticeType));
	return first && labelOf(context, termOf(documentTypes, first));
}
