import { romeInstants } from '@portolano/content-models/rome-time';

/** A moment that was typed: its instants, or why it is none. */
interface TypedMoment {
	/** Two in the hour that comes twice when summer time ends, the first first. */
	instants: number[];
	problem?: string;
}

/** Reads a day (`2026-11-30`) and a time (`20:00`) as clocks in Rome show them. */
export function typedMoment(day: string, time: string, now: number): TypedMoment {
	if (day === '' || time === '') return { instants: [], problem: 'Scrivi il giorno e l’ora.' };
	const instants = romeInstants(day, time);
	const last = instants.at(-1);
	if (last === undefined)
		return {
			instants,
			problem: `Le ${time} di quel giorno non esistono: alle 2 gli orologi passano alle 3 per l’ora legale. Scegli un’altra ora.`,
		};
	return last <= now ? { instants: [], problem: 'Questo momento è già passato.' } : { instants };
}
