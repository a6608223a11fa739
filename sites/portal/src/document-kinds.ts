import {
	codesOf,
	descendantsOf,
	type DocumentTypeCode,
	lineageOf,
	normativeKinds,
	normativeKindSection,
	noticeTypes,
	type NoticeTypeCode,
	noticeTypeSection,
	type Published,
	type Section as Address,
	sectionTrail,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { documentCardFields } from '@portolano/site-kit/cards.ts';
import { isUsed } from '@portolano/site-kit/data.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import { stepTo } from './sections.ts';

type Where =
	| { readonly noticeType: { readonly anyOf: readonly NoticeTypeCode[] } }
	| { readonly normativeKind: Published<'document'>['normativeKind'] & string };

/** A kind of documents within a type of the national vocabulary, with a list of its own. */
export interface DocumentKind {
	readonly step: Step;
	/** The pages above its list. */
	readonly above: readonly Step[];
	readonly where: Where;
	/** When documents of this kind are over, and go to a list of their own. */
	readonly ending: Ending | undefined;
}

export interface Ending {
	/** The field with its last day or instant. */
	readonly field: 'deadline' | 'end';
	readonly lead: string;
	/** The heading of the list of those over. */
	readonly over: string;
	readonly overLead: string;
	readonly none: string;
}

const calls: Ending = {
	field: 'deadline',
	lead: 'Prima quelli che scadono per primi.',
	over: 'Chiusi',
	overLead: 'Non si può più fare domanda: qui restano i documenti, gli aggiornamenti e gli esiti.',
	none: 'In questo momento non ce n’è nessuno aperto.',
};

const rules: Ending = {
	field: 'end',
	lead: 'Quello che vale adesso, dal più recente.',
	over: 'Non più in vigore',
	overLead: 'Valevano per un periodo che è finito.',
	none: 'In questo momento non ce n’è nessuno in vigore.',
};

function kindAt(section: Address, where: Where, ending: Ending | undefined): DocumentKind {
	const trail = sectionTrail(section).map((one) => stepTo(one));
	return { step: stepTo(section), above: trail.slice(0, -1), where, ending };
}

function endingOf(type: NoticeTypeCode): Ending | undefined {
	const lineage = lineageOf(noticeTypes, type);
	if (lineage.includes('bando')) return calls;
	return lineage.includes('ordinanza') ? rules : undefined;
}

/** Terms with the name of their broader one have no list of their own. */
const isListed = (type: NoticeTypeCode) => noticeTypeSection(type).path.it.endsWith(`/${type}`);

const ofNotices = new Map(
	codesOf(noticeTypes)
		.filter(isListed)
		.map((type) => [
			type,
			kindAt(
				noticeTypeSection(type),
				{ noticeType: { anyOf: descendantsOf(noticeTypes, type) } },
				endingOf(type),
			),
		]),
);

const ofRules = codesOf(normativeKinds).map((kind) =>
	kindAt(normativeKindSection(kind), { normativeKind: kind }, rules),
);

/** All kinds of documents that may have a list. */
export const documentKinds: readonly DocumentKind[] = [...ofNotices.values(), ...ofRules];

/** Whether a list of a kind has documents. */
export function isKindUsed(view: StoreView, { where }: DocumentKind): boolean {
	return isUsed(view, 'document', where);
}

/** Returns the kinds in use right below a page, given by its address. */
export function kindsBelow(view: StoreView, href: string): DocumentKind[] {
	return documentKinds.filter((kind) => kind.above.at(-1)?.href === href && isKindUsed(view, kind));
}

/** The kinds that people look for: calls, orders, regulations. */
export const soughtKinds: readonly DocumentKind[] = [
	...[ofNotices.get('bando'), ofNotices.get('ordinanza')].filter((kind) => kind !== undefined),
	...ofRules,
];

/** Returns the address of the list of the documents of a kind that are over. */
export const pathOfOver = ({ step }: DocumentKind) => `${step.href}archivio/`;

const latest = { by: 'publishedAt', direction: 'descending' } as const;

/** Returns the query for the documents of a kind that are not over. */
export function currentOf({ where, ending }: DocumentKind) {
	const base = { type: 'document', select: documentCardFields } as const;
	if (!ending) return { ...base, where, order: latest };
	return {
		...base,
		where: { ...where, [ending.field]: { after: 'now', orAbsent: true } },
		order: ending.field === 'deadline' ? ({ by: 'deadline', direction: 'ascending' } as const) : latest,
	};
}

/** Returns the query for the documents of a kind that are over, the last first. */
export function overOf({ where }: DocumentKind, { field }: Ending) {
	return {
		type: 'document',
		select: documentCardFields,
		where: { ...where, [field]: { over: 'now' } },
		order: { by: field, direction: 'descending' },
	} as const;
}

type Filed = Pick<Published<'document'>, 'documentTypes' | 'noticeType' | 'normativeKind' | 'outdated'>;

/** Returns the narrowest list that has a document, and the pages above it; undefined where its type's list is the narrowest. */
export function kindTrail({ documentTypes, noticeType, normativeKind, outdated }: Filed): Step[] | undefined {
	const [type] = documentTypes;
	// No list has it any more, so that the narrower ones may be gone.
	if (outdated) return undefined;
	const section = sectionOf(type, { noticeType, normativeKind });
	return section && sectionTrail(section).map((one) => stepTo(one));
}

function sectionOf(
	type: DocumentTypeCode | undefined,
	{ noticeType, normativeKind }: Pick<Filed, 'noticeType' | 'normativeKind'>,
): Address | undefined {
	if (type === 'documento-albo-pretorio' && noticeType) return noticeTypeSection(noticeType);
	return type === 'atto-normativo' && normativeKind ? normativeKindSection(normativeKind) : undefined;
}
