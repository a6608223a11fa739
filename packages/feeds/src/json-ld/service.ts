import {
	inLanguage,
	type Language,
	plainText,
	type Published,
	serviceCategories,
	termOf,
} from '@portolano/content-models';
import type { GovernmentService } from 'schema-dts';
import { type AddressData, postalAddress } from './address.ts';

export interface ServiceData {
	service: Pick<Published<'service'>, 'title' | 'summary' | 'categories' | 'audience' | 'area' | 'online'>;
	/** Canonical address of the sheet; also the address to request the service when it isn't online. */
	url: string;
	language: Language;
	/** Name of the body that offers it. */
	operator: string;
	/** Name of the territory, for services that don't name one. */
	territory: string;
	/** Where it can be requested in person, or the seat of the office responsible. */
	counter: AddressData & { name: string };
}

const AUDIENCE_MAX = 255;

/**
 * Returns the node of the service sheet, with every key of R.SI.1.1 (metatag): objects, never lists, and no empty text.
 * It goes alone into its own script with `data-element="metatag"`.
 */
export function governmentService({ service, url, language, operator, territory, counter }: ServiceData) {
	const [category] = service.categories;
	return {
		'@type': 'GovernmentService',
		'@id': `${url}#service`,
		url,
		name: inLanguage(service.title, language).value,
		description: inLanguage(service.summary, language).value,
		serviceType: category ? termOf(serviceCategories, category).it : 'Servizio',
		serviceOperator: { '@type': 'GovernmentOrganization', name: operator },
		areaServed: {
			'@type': 'AdministrativeArea',
			name: service.area ? inLanguage(service.area, language).value : territory,
		},
		audience: { '@type': 'Audience', audienceType: audienceOf(service, language) },
		availableChannel: {
			'@type': 'ServiceChannel',
			serviceUrl: service.online?.url ?? url,
			serviceLocation: { '@type': 'Place', name: counter.name, address: postalAddress(counter) },
		},
	} as const satisfies GovernmentService;
}

function audienceOf({ audience }: ServiceData['service'], language: Language): string {
	const [firstLine = ''] = plainText(inLanguage(audience, language).value).trim().split('\n');
	return firstLine.slice(0, AUDIENCE_MAX) || 'Cittadini';
}
