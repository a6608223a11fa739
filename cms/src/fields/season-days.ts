import type { TextField } from 'payload';
import { text } from 'payload/shared';
import { publishedSeasonDay } from '../projection/season-day.ts';

interface SeasonDayOptions {
	name: string;
	label: string;
	/** What to write, with an example: the message for what is no day. */
	hint: string;
	description?: string;
	required?: boolean;
	/** Whether the day has no year. */
	isOfEveryYear?: boolean;
}

const isDay = (value: string, isOfEveryYear: boolean) => {
	const day = publishedSeasonDay(value);
	return day !== undefined && (!isOfEveryYear || day.length === 5);
};

/** A day of every year, or of one, as people write it: 15/06, 15/06/2027. */
export function seasonDayField(options: SeasonDayOptions): TextField {
	const { name, label, hint, description = hint, required = false, isOfEveryYear = false } = options;
	return {
		name,
		label,
		type: 'text',
		required,
		maxLength: 10,
		validate: (value: string | null | undefined, context) =>
			value && !isDay(value, isOfEveryYear) ? hint : text(value, context),
		admin: { description },
	};
}
