import type { Coordinates } from '@portolano/content-models';

export interface AddressData {
	address: string;
	postalCode: string;
	city: string;
}

export function postalAddress({ address, postalCode, city }: AddressData) {
	return {
		'@type': 'PostalAddress',
		streetAddress: address,
		postalCode,
		addressLocality: city,
		addressCountry: 'IT',
	} as const;
}

export function geoCoordinates({ latitude, longitude }: Coordinates) {
	return { '@type': 'GeoCoordinates', latitude, longitude } as const;
}
