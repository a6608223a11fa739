import type { OpeningHours } from '@portolano/content-models';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Weekly hours, a specification for each span, and the days that differ; a day without spans is closed (00:00 to 00:00). */
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
	// An hour of the day ends at 23:59: 00:00 would be closed, and 24:00 is no time of schema.org.
	const closes = to === '24:00' ? '23:59' : to;
	return { '@type': 'OpeningHoursSpecification', opens: from, closes } as const;
}
