import type { OpeningHours } from '@portolano/content-models';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/**
 * Returns a specification for each span of the weekly hours, and for the exceptions; an exception without spans is a
 * closed day (00:00 to 00:00).
 */
export function openingHoursOf({ weekly, exceptions }: OpeningHours) {
	const regular = weekly.flatMap(({ weekday, spans }) =>
		spans.map((span) => ({ ...specification(span), dayOfWeek: weekdays[weekday - 1] ?? 'Monday' }) as const),
	);
	const special = exceptions.flatMap(({ day, spans }) =>
		(spans.length > 0 ? spans : [{ from: '00:00', to: '00:00' }]).map(
			(span) => ({ ...specification(span), validFrom: day, validThrough: day }) as const,
		),
	);
	return {
		openingHoursSpecification: regular,
		...(special.length > 0 ? { specialOpeningHoursSpecification: special } : {}),
	};
}

function specification({ from, to }: { from: string; to: string }) {
	// A day ends at 23:59: closing at 00:00 would mean closed, and 24:00 is not a valid time in schema.org.
	const closes = to === '24:00' ? '23:59' : to;
	return { '@type': 'OpeningHoursSpecification', opens: from, closes } as const;
}
