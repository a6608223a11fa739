import { romeTimeZone } from '@portolano/content-models';

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'long',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

/** Returns an instant as the record of moves tells it, such as “30 novembre 2026 alle ore 10:42”, in Rome. */
export const momentInWords = (instant: string | Date): string => moment.format(new Date(instant));
