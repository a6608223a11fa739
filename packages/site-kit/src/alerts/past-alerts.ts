import { romeDay, type Language } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { alertCardFields } from '../types/alert/card.ts';
import { listedIn } from '../data/listed-in.ts';

const past = (language: Language) =>
	({
		type: 'alert',
		where: { end: { before: 'now' }, languages: listedIn(language) },
		order: { by: 'start', direction: 'descending' },
	}) as const;

const yearOf = ({ start }: { start: string }) => romeDay(start).slice(0, 4);

/** Returns the last alerts that are over, the latest first. */
export function latestPastAlerts(view: StoreView, language: Language) {
	return view.list({ ...past(language), select: alertCardFields, limit: 6 }).items;
}

/** Returns the years in which alerts that are over began, the latest first: `['2026', '2025']`. */
export function yearsOfAlerts(view: StoreView, language: Language): string[] {
	return [...new Set(view.list({ ...past(language), select: ['start'] }).items.map(yearOf))];
}

/** Returns the alerts that are over and began in a year, the latest first. */
export function pastAlertsOf(view: StoreView, language: Language, year: string) {
	return view
		.list({ ...past(language), select: alertCardFields })
		.items.filter((alert) => yearOf(alert) === year);
}
