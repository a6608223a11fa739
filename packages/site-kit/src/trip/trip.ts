/** Something to see or do: its key, and what the visitor decided about it. */
export interface Stop {
	readonly key: string;
	/** When they want to be there, as `09:30`; absent where it follows from what comes before. */
	readonly time?: string | undefined;
	/** How long they stay. */
	readonly minutes?: number | undefined;
}

export interface TripDay {
	/** As `2026-12-05`; absent until it is chosen. */
	readonly date?: string | undefined;
	readonly stops: readonly Stop[];
}

/** A trip by days. Every change makes a new one. */
export interface Trip {
	readonly days: readonly TripDay[];
}

/** Where a stop is: its day, and its place in it. */
export interface StopPlace {
	readonly day: number;
	readonly stop: number;
}

export const noTrip: Trip = { days: [] };

/** So much fits into a link, and is more than anybody does. */
export const tripLimits = { days: 31, stops: 300, minutes: 1440 } as const;

export const stopsOf = ({ days }: Trip): Stop[] => days.flatMap(({ stops }) => stops);

export const isInTrip = (trip: Trip, key: string): boolean => stopsOf(trip).some((stop) => stop.key === key);

function withDay({ days }: Trip, index: number, change: (day: TripDay) => TripDay): Trip {
	return { days: days.map((day, at) => (at === index ? change(day) : day)) };
}

/** Adds a stop at the end of the day of `date`, else of the last day. A full trip stays as it is. */
export function addStop(trip: Trip, stop: Stop, date?: string): Trip {
	if (stopsOf(trip).length >= tripLimits.stops) return trip;
	const dated = date === undefined ? -1 : trip.days.findIndex((day) => day.date === date);
	const index = dated === -1 ? trip.days.length - 1 : dated;
	if (index < 0) return { days: [{ stops: [stop] }] };
	return withDay(trip, index, (day) => ({ ...day, stops: [...day.stops, stop] }));
}

/** Removes a key wherever it is. Days stay, even empty. */
export function removeKey({ days }: Trip, key: string): Trip {
	const left = days.map((day) => ({ ...day, stops: day.stops.filter((stop) => stop.key !== key) }));
	return left.every(({ date, stops }) => date === undefined && stops.length === 0) ? noTrip : { days: left };
}

export function removeStop(trip: Trip, { day, stop }: StopPlace): Trip {
	return withDay(trip, day, (one) => ({ ...one, stops: one.stops.toSpliced(stop, 1) }));
}

/** Moves a stop one place up or down; from the end of a day to the next day, and back. */
export function moveStop(trip: Trip, from: StopPlace, step: 1 | -1): Trip {
	return placeStop(trip, from, neighbour(trip, from, step));
}

function neighbour({ days }: Trip, { day, stop }: StopPlace, step: 1 | -1): StopPlace {
	const count = days[day]?.stops.length ?? 0;
	if (stop + step >= 0 && stop + step < count) return { day, stop: stop + step };
	const next = days[day + step];
	if (!next) return { day, stop };
	return { day: day + step, stop: step === 1 ? 0 : next.stops.length };
}

/** Moves a stop to a place of a day; to a new day after the last. Returns the trip unchanged where there is no such stop. */
export function placeStop(trip: Trip, from: StopPlace, to: StopPlace): Trip {
	const moved = trip.days[from.day]?.stops[from.stop];
	if (!moved) return trip;
	const { days } = removeStop(trip, from);
	const wide = to.day >= days.length && days.length < tripLimits.days ? [...days, { stops: [] }] : days;
	return withDay({ days: wide }, Math.min(to.day, wide.length - 1), (day) => ({
		...day,
		stops: day.stops.toSpliced(to.stop, 0, moved),
	}));
}

/** Where a stop is after {@link moveStop}. */
export const movedTo = (trip: Trip, from: StopPlace, step: 1 | -1): StopPlace => neighbour(trip, from, step);

export function changeStop(trip: Trip, { day, stop }: StopPlace, change: Omit<Partial<Stop>, 'key'>): Trip {
	return withDay(trip, day, (one) => ({
		...one,
		stops: one.stops.map((old, at) => (at === stop ? { ...old, ...change } : old)),
	}));
}

export function dateDay(trip: Trip, index: number, date: string | undefined): Trip {
	return withDay(trip, index, ({ stops }) => ({ stops, ...(date === undefined ? {} : { date }) }));
}

export function addDay({ days }: Trip): Trip {
	return days.length < tripLimits.days ? { days: [...days, { stops: [] }] } : { days };
}

/** Removes a day with its stops. */
export const removeDay = ({ days }: Trip, index: number): Trip => ({ days: days.toSpliced(index, 1) });

/** Puts the days of another trip after one's own, without what is already there. */
export function joined(own: Trip, other: Trip): Trip {
	const known = new Set(stopsOf(own).map(({ key }) => key));
	const added = other.days
		.map((day) => ({ ...day, stops: day.stops.filter(({ key }) => !known.has(key)) }))
		.filter(({ stops }) => stops.length > 0);
	return { days: [...own.days.filter(({ stops }) => stops.length > 0), ...added].slice(0, tripLimits.days) };
}
