import type { Published, Reference } from '@portolano/content-models';
import { strings } from '@portolano/ui/strings.ts';
import type {
	ContactCardProps,
	ContactEntry as CardEntry,
} from '@portolano/ui/components/ContactCard/props.ts';
import { hrefOf, type Linkable } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import { haveOpenings, HOURS_ANCHOR, openState } from '../opening-hours/open-state.ts';
import { hoursSummary } from '../opening-hours/hours-summary.ts';
import { hoursWords } from '../opening-hours/words.ts';
import { localize, type SiteContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';
import { addressEntries } from './contact-entries.ts';
import { contactEntries, withoutRepeats } from './contacts.ts';
import { eachOnce } from './each-once.ts';

const officeFields = [...linkFields('office'), 'title', 'seat', 'contactPoints', 'hours'] as const;

/**
 * Returns the cards of offices, each once: name, whether it is open, address, ways to get in touch, hours. Those that are
 * `at` a place say no address, since the page of the place has it.
 */
export function officeCards(
	context: SiteContext,
	references: readonly Reference<'office'>[],
	{ at }: { at?: Reference<'place'> } = {},
): ContactCardProps[] {
	return context.view.resolve(eachOnce(references), officeFields).map((office) => ({
		title: localize(context, office.title),
		href: hrefOf(context, office),
		opening: openState(context, office.hours),
		entries: [
			...(office.seat.id === at?.id ? [] : addressEntries(context, office.seat)),
			...contactEntries(context, office.contactPoints),
			...hoursEntries(context, office),
		],
	}));
}

/** Returns the hours of an office as an entry of a card: in short, their note alone, or that they are not known. */
function hoursEntries(
	context: SiteContext,
	office: Linkable & Pick<Published<'office'>, 'hours'>,
): CardEntry[] {
	const { allHours, noHours } = hoursWords(context.language);
	const entry = { kind: 'hours', label: strings(context.language)('contact.hours') } as const;
	const { hours } = office;
	if (!hours) return [{ ...entry, text: noHours }];
	const lines = hoursSummary(context, hours);
	const note = hours.note && localize(context, hours.note);
	const page = hrefOf(context, office);
	if (page === undefined || !haveOpenings(hours)) {
		const [text = noHours, ...above] = [...lines, ...(note ? [note] : [])].toReversed();
		return [{ ...entry, lines: above.toReversed(), text }];
	}
	return [{ ...entry, lines, text: allHours, href: `${page}#${HOURS_ANCHOR}` }];
}

/** Returns the cards of an office on its own page, where its name and its hours stand elsewhere: contacts, other seats. */
export function ownOfficeCards(
	context: SiteContext,
	{ seat, otherSeats, contactPoints }: Pick<Published<'office'>, 'seat' | 'otherSeats' | 'contactPoints'>,
): ContactCardProps[] {
	const words = wordsOf(context);
	const own = {
		title: words.contactDetails,
		entries: [...addressEntries(context, seat), ...contactEntries(context, contactPoints)],
	};
	const others = {
		title: words.otherSeats,
		entries: otherSeats.flatMap((place) => addressEntries(context, place)),
	};
	return withoutRepeats([own, others], []);
}
