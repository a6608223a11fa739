import type { Coordinates } from '@portolano/content-models';

/** Returns the address of a map of the place on OpenStreetMap. It is only linked, never loaded by the page. */
export function mapHref({ latitude, longitude }: Coordinates): string {
	return `https://www.openstreetmap.org/?mlat=${String(latitude)}&mlon=${String(longitude)}#map=17/${String(latitude)}/${String(longitude)}`;
}
