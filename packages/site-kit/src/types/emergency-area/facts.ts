import {
	emergencyAreaKinds,
	inLanguage,
	type Language,
	type Localized,
	type Published,
	risks,
	termOf,
} from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { civilProtectionWords } from '../../civil-protection/words.ts';
import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import type { PageContext } from '../../page-context.ts';
import { dateText } from '../../time/dates.ts';
import { labelOf } from '../../words/terms.ts';

interface Fact {
	term: string;
	values: readonly (string | Link)[];
}

/** Returns the facts of an emergency area in one of its languages. */
export function emergencyAreaFacts(
	context: PageContext,
	area: Published<'emergency-area'>,
	language: Language,
): Fact[] {
	const words = civilProtectionWords({ language });
	const spoken = (text: Localized<string> | undefined) => (text ? [inLanguage(text, language).value] : []);
	const facts: Fact[] = [
		{ term: words.kind, values: [labelOf({ language }, termOf(emergencyAreaKinds, area.kind))] },
		{ term: words.address, values: [area.address] },
		{
			term: words.capacity,
			values: area.capacity === undefined ? [] : [`${String(area.capacity)} ${words.persons}`],
		},
		{ term: words.stepFree, values: [words[area.stepFree]] },
		{ term: words.directions, values: spoken(area.directions) },
		{ term: words.services, values: spoken(area.services) },
		{ term: words.unfitFor, values: area.unfitFor.map((risk) => labelOf({ language }, termOf(risks, risk))) },
		{ term: words.districts, values: districtsServed(context, area, words.allDistricts) },
		{ term: words.checkedOn, values: area.checkedOn ? [dateText(area.checkedOn, language).text] : [] },
	];
	return facts.filter(({ values }) => values.length > 0);
}

function districtsServed(
	context: PageContext,
	{ districts }: Published<'emergency-area'>,
	all: string,
): readonly (string | Link)[] {
	const links = titledLinks(context, context.view.resolve(districts, [...linkFields('district'), 'title']));
	return districts.length === 0 ? [all] : links;
}
