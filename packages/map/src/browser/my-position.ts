import type { Coordinates } from '@portolano/content-models';
import type { MapWords } from './words.ts';

/** Farther than this from the nearest place, one is not in the city yet, in metres. */
export const FAR = 50_000;

/** Where the visitor is, and how far off that may be, in metres. */
export interface Position extends Coordinates {
	readonly accuracy: number;
}

type Refusal = Extract<keyof MapWords, 'refused' | 'unavailable' | 'timeout' | 'insecure'>;

/** Why there is no position, by the name of the words that say so. */
export class NoPosition extends Error {
	readonly reason: Refusal;

	constructor(reason: Refusal) {
		super(`There is no position: ${reason}.`);
		this.reason = reason;
	}
}

const reasonOf = ({ code }: GeolocationPositionError): Refusal => {
	if (code === GeolocationPositionError.PERMISSION_DENIED) return 'refused';
	return code === GeolocationPositionError.TIMEOUT ? 'timeout' : 'unavailable';
};

/** Asks the browser where it is. The answer stays here: it is neither sent nor kept. */
export function myPosition(): Promise<Position> {
	return new Promise((resolve, reject) => {
		if (!isSecureContext) {
			reject(new NoPosition('insecure'));
			return;
		}
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude, longitude, accuracy } }) => {
				resolve({ latitude, longitude, accuracy });
			},
			(error) => {
				reject(new NoPosition(reasonOf(error)));
			},
			{ enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
		);
	});
}
