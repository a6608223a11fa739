import type { Reference } from '@portolano/content-models';
import type {
	ContactCardProps,
	ContactEntry as CardEntry,
} from '@portolano/ui/components/ContactCard/props.ts';
import { localize, type SiteContext } from '../page-context.ts';
import { entryProps } from './contact-entries.ts';
import { personName } from './named-links.ts';

export type { ContactCardProps } from '@portolano/ui/components/ContactCard/props.ts';

/** Returns the published contact points among `references` as cards. */
export function contactCards(
	context: SiteContext,
	references: readonly Reference<'contact-point'>[],
): ContactCardProps[] {
	return context.view
		.resolve(references, ['title', 'entries', 'person'])
		.map(({ title, entries, person }) => ({
			title: [localize(context, title), person && personName(context, person)].filter(Boolean).join(' – '),
			entries: entries.map((entry) => entryProps(context, entry)),
		}));
}

const order: readonly CardEntry['kind'][] = ['address', 'phone', 'email', 'pec', 'url', 'message', 'hours'];

/**
 * Returns the entries of several contact points for one card: telephones first, each once. Where there are several, those
 * after the first say of which they are.
 */
export function contactEntries(
	context: SiteContext,
	references: readonly Reference<'contact-point'>[],
): CardEntry[] {
	const entries = contactCards(context, references).flatMap((card, index) =>
		index === 0
			? card.entries
			: card.entries.map((entry) => ({
					...entry,
					note: [card.title, entry.note].filter(Boolean).join(', '),
				})),
	);
	return newEntries(entries, []).toSorted(
		(one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
	);
}

const nameOf = ({ kind, text, href }: CardEntry) => `${kind} ${href ?? text}`;

/** Returns the entries that aren't among `shown`, each once. */
function newEntries(entries: readonly CardEntry[], shown: readonly CardEntry[]): CardEntry[] {
	const known = new Set(shown.map(nameOf));
	return entries.filter((entry) => {
		const isNew = !known.has(nameOf(entry));
		known.add(nameOf(entry));
		return isNew;
	});
}

/** Returns cards without what other cards of the page, or earlier ones, say; those with nothing left are left out. */
export function withoutRepeats(
	cards: readonly ContactCardProps[],
	shown: readonly ContactCardProps[],
): ContactCardProps[] {
	const known = shown.flatMap(({ entries }) => entries);
	return cards.flatMap((card) => {
		const entries = newEntries(card.entries, known);
		known.push(...entries);
		return entries.length > 0 ? [{ ...card, entries }] : [];
	});
}

/** Returns cards without those that are in earlier ones entirely: offices that share a seat and a telephone, such as bodies of politics. */
export function distinctCards(cards: readonly ContactCardProps[]): ContactCardProps[] {
	const known = new Set<string>();
	return cards.filter(({ entries, opening }) => {
		const names = entries.filter(({ kind }) => kind !== 'hours').map(nameOf);
		const isNew = opening !== undefined || names.length === 0 || names.some((name) => !known.has(name));
		for (const name of names) known.add(name);
		return isNew;
	});
}
