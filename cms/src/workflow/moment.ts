import { romeTimeZone } from '@portolano/content-models';

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'long',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

const second = new Intl.DateTimeFormat('it', {
	dateStyle: 'long',
	timeStyle: 'medium',
	timeZone: romeTimeZone,
});

/** Returns an instant to the second, such as “30 novembre 2026 alle ore 10:42:07”, for what may come twice in a minute. */
export const secondInWords = (instant: string | Date): string => second.format(new Date(instant));

/** Returns an instant as the record of moves tells it, such as “30 novembre 2026 alle ore 10:42”, in Rome. */
export const momentInWords = (instant: string | Date): string => moment.format(new Date(instant));
