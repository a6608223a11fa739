import { romeInstants } from '@portolano/content-models';
import { z } from 'zod';
import { SchedulingRefused } from './scheduling-refused.ts';

const romeTime = z.object({ day: z.iso.date(), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) });

interface RomeTime {
	/** Such as `2026-11-22`. */
	day: string;
	/** Such as `08:30`. */
	time: string;
	/** In the hour that comes twice in October, the second time. */
	isSecond?: boolean;
}

/**
 * Returns the instant at which clocks in Rome show a time of the day.
 * @throws SchedulingRefused in the hour that is skipped when summer time begins, and for what is no time.
 */
export function instantInRome({ day, time, isSecond = false }: RomeTime): Date {
	if (!romeTime.safeParse({ day, time }).success)
		throw new SchedulingRefused(`“${day}, ${time}” non è un giorno con un’ora, come 2026-11-22 e 08:30.`);
	const [first, second] = romeInstants(day, time);
	if (first !== undefined) return new Date(isSecond ? (second ?? first) : first);
	throw new SchedulingRefused(
		`Il ${day.split('-').reverse().join('/')} le ${time} non esistono: alle 2 gli orologi passano alle 3 per l’ora legale. ` +
			'Scegli un’ora prima delle 2 o dalle 3 in poi.',
	);
}
