import { emergencyAreaKinds, type Published, termOf } from '@portolano/content-models';
import { cardBase, type CardProps } from '../../cards/card.ts';
import { isUnverifiedArea } from '../../civil-protection/unverified.ts';
import { civilProtectionWords } from '../../civil-protection/words.ts';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';

export const emergencyAreaCardFields = [
	'type',
	'id',
	...linkFields('emergency-area'),
	'title',
	'kind',
	'address',
	'capacity',
	'checkedOn',
	'isUnverified',
] as const;

type EmergencyAreaCardData = Pick<Published<'emergency-area'>, (typeof emergencyAreaCardFields)[number]>;

/** Returns the card of an emergency area: kind, name, address, and whether it was not verified. */
export function emergencyAreaCard(context: PageContext, area: EmergencyAreaCardData): CardProps | undefined {
	const base = cardBase(context, area);
	const words = civilProtectionWords(context);
	const facts = [
		area.address,
		area.capacity === undefined ? undefined : `${String(area.capacity)} ${words.persons}`,
	];
	return (
		base && {
			...base,
			icon: 'map-marker',
			kicker: labelOf(context, termOf(emergencyAreaKinds, area.kind)),
			text: [facts.filter(Boolean).join(', '), isUnverifiedArea(area) ? words.unverified : undefined]
				.filter(Boolean)
				.join('. '),
		}
	);
}
