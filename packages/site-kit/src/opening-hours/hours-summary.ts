import type { Language, OpeningHours } from '@portolano/content-models';
import type { SiteContext } from '../page-context.ts';
import { type HoursLine, closureNotes, overIn, weekLines } from './hours-lines.ts';
import { hoursWords } from './words.ts';

/** From how many days in a row on they are told as “da lunedì a venerdì”. */
const RUN_LEAST = 3;

interface Days {
	first: number;
	last: number;
}

/** Returns the days of a week that have the same hours, in runs, with those hours. */
function groupedDays(lines: readonly HoursLine[]): { runs: Days[]; spans: readonly string[] }[] {
	const groups = new Map<string, { runs: Days[]; spans: readonly string[] }>();
	for (const [index, { spans }] of lines.entries()) {
		if (spans.length === 0) continue;
		const group = groups.get(spans.join()) ?? { runs: [], spans };
		groups.set(spans.join(), group);
		const run = group.runs.at(-1);
		if (run?.last === index - 1) run.last = index;
		else group.runs.push({ first: index, last: index });
	}
	return [...groups.values()];
}

/**
 * Returns the hours of a week in as few lines as they take: “da lunedì a mercoledì, venerdì: 09:00–12:00”. Days on which it
 * is closed are left out.
 */
export function weekSummary(weekly: OpeningHours['weekly'], language: Language): string[] {
	const { fromTo, and } = hoursWords(language);
	const lines = weekLines(weekly, language);
	const name = (index: number) => lines[index]?.day ?? '';
	const runText = ({ first, last }: Days) => {
		if (last - first + 1 >= RUN_LEAST)
			return [fromTo.replace('{from}', name(first)).replace('{to}', name(last))];
		return lines.slice(first, last + 1).map(({ day }) => day);
	};
	return groupedDays(lines).map(
		({ runs, spans }) => `${runs.flatMap(runText).join(', ')}: ${spans.join(` ${and} `)}`,
	);
}

/**
 * Returns what a card says of opening hours without scripts: closures, and the week where it is the same all year. Which
 * of several weeks is in force is told by the page of all the hours.
 */
export function hoursSummary(
	context: Pick<SiteContext, 'language' | 'body' | 'view'>,
	hours: OpeningHours,
): string[] {
	const closures = closureNotes(context, hours, overIn(context.view));
	const week = (hours.seasons ?? []).length > 0 ? [] : weekSummary(hours.weekly, context.language);
	return [...closures.map(({ title, reason }) => `${title}: ${reason}`), ...week];
}
