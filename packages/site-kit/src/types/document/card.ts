import { documentTypes, termOf, type Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import { wordsOf } from '../../words/words.ts';
import { cardBase, type CardProps } from '../../cards/card.ts';

export const documentCardFields = [
	'type',
	'id',
	...linkFields('document'),
	'title',
	'summary',
	'protocolNumber',
] as const;

type DocumentCardData = Pick<Published<'document'>, (typeof documentCardFields)[number]>;

/** Returns the card of a public document: type, title and protocol number. */
export function documentCard(context: PageContext, document: DocumentCardData): CardProps | undefined {
	const base = cardBase(context, document);
	const [kind] = document.documentTypes;
	const { protocolNumber } = document;
	const label = kind && labelOf(context, termOf(documentTypes, kind));
	const protocol = protocolNumber && `${wordsOf(context).protocol.toLowerCase()} ${protocolNumber}`;
	return base && { ...base, icon: 'file', kicker: [label, protocol].filter(Boolean).join(' · ') };
}
