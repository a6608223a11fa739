import { inLanguage, type Language, type Published } from '@portolano/content-models';
import type { GovernmentOffice } from 'schema-dts';
import { geoCoordinates, postalAddress } from './address.ts';
import { organizationId } from './identifiers.ts';
import { type HoursCalendar, openingHoursOf } from './opening-hours.ts';

export interface OfficeData {
	office: Pick<Published<'office'>, 'title' | 'summary' | 'hours'>;
	url: string;
	origin: string;
	language: Language;
	/** Where it is; undefined where its seat is not published. */
	seat: Pick<Published<'place'>, 'address' | 'postalCode' | 'city' | 'coordinates'> | undefined;
	calendar: HoursCalendar;
}

/** Returns the `GovernmentOffice` node of an office that receives the public: where it is, and when it is open. */
export function officeNode({ office, url, origin, language, seat, calendar }: OfficeData) {
	const { title, summary, hours } = office;
	return {
		'@type': 'GovernmentOffice',
		'@id': `${url}#office`,
		url,
		name: inLanguage(title, language).value,
		description: inLanguage(summary, language).value,
		parentOrganization: { '@id': organizationId(origin) },
		...(seat ? { address: postalAddress(seat), geo: geoCoordinates(seat.coordinates) } : {}),
		...(hours ? openingHoursOf(hours, calendar) : {}),
	} as const satisfies GovernmentOffice;
}
