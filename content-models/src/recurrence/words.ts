import type { InEachLanguage, Language } from '../languages.ts';
import { dayNumber, placeInMonth } from './days.ts';
import type { Recurrence } from './recurrence.ts';

/** Most exceptions that are named each; more are counted. */
const NAMED_MAX = 3;

const dayFormats = {
	it: new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', dateStyle: 'long' }),
	en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }),
	de: new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', dateStyle: 'long' }),
	fr: new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', dateStyle: 'long' }),
};

const weekdays = {
	it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
	fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};

const joined = (words: readonly string[], and: string): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

type Pattern = Recurrence['pattern'];

/** Words of a language for each part of a recurrence. */
interface Words {
	day: (day: string) => string;
	pattern: (pattern: Pattern, interval: number) => string;
	until: (day: string) => string;
	count: (count: number) => string;
	/** Of what also ends on a day, whichever comes first. */
	atMost: (count: number) => string;
	except: (days: readonly string[]) => string;
	exceptMany: (count: number) => string;
}

const sunday = 7;
const vowelDays = new Set([8, 11]);

/** “il martedì”, “la domenica”. */
const italianOn = (weekday: number) =>
	`${weekday === sunday ? 'la' : 'il'} ${weekdays.it[weekday - 1] ?? ''}`;

const italianPlaces = ['primo', 'secondo', 'terzo', 'quarto', 'quinto'];

/** “il terzo martedì”, “la seconda domenica”, “l’ultimo martedì”. */
function italianPlace(place: number, weekday: number): string {
	const ending = weekday === sunday ? 'a' : 'o';
	const name = weekdays.it[weekday - 1] ?? '';
	if (place === -1) return `l’ultim${ending} ${name}`;
	return `${weekday === sunday ? 'la' : 'il'} ${(italianPlaces[place - 1] ?? '').slice(0, -1)}${ending} ${name}`;
}

function italianDay(day: number): string {
	if (day === -1) return 'l’ultimo giorno';
	if (day === 1) return 'il primo';
	return vowelDays.has(day) ? `l’${day}` : `il ${day}`;
}

function italianPattern(pattern: Pattern, interval: number): string {
	switch (pattern.kind) {
		case 'daily':
			return interval === 1 ? 'ogni giorno' : `ogni ${interval} giorni`;
		case 'weekly': {
			const days = pattern.weekdays.toSorted((one, other) => one - other);
			return interval === 1
				? `ogni ${joined(
						days.map((day) => weekdays.it[day - 1] ?? ''),
						'e',
					)}`
				: `ogni ${interval} settimane, ${joined(days.map(italianOn), 'e')}`;
		}
		case 'monthly-on-day':
		case 'monthly-on-weekday': {
			const on =
				pattern.kind === 'monthly-on-day'
					? italianDay(pattern.day)
					: italianPlace(pattern.place, pattern.weekday);
			return interval === 1 ? `${on} di ogni mese` : `${on}, ogni ${interval} mesi`;
		}
	}
}

const englishPlaces = ['first', 'second', 'third', 'fourth', 'fifth'];

function englishDay(day: number): string {
	if (day === -1) return 'on the last day';
	const ending = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th';
	return `on the ${day}${ending}`;
}

function englishPattern(pattern: Pattern, interval: number): string {
	switch (pattern.kind) {
		case 'daily':
			return interval === 1 ? 'every day' : `every ${interval} days`;
		case 'weekly': {
			const days = pattern.weekdays.toSorted((one, other) => one - other);
			const names = joined(
				days.map((day) => weekdays.en[day - 1] ?? ''),
				'and',
			);
			return interval === 1 ? `every ${names}` : `every ${interval} weeks on ${names}`;
		}
		case 'monthly-on-day':
		case 'monthly-on-weekday': {
			const on =
				pattern.kind === 'monthly-on-day'
					? englishDay(pattern.day)
					: `on the ${pattern.place === -1 ? 'last' : (englishPlaces[pattern.place - 1] ?? '')} ${weekdays.en[pattern.weekday - 1] ?? ''}`;
			return interval === 1 ? `${on} of every month` : `${on}, every ${interval} months`;
		}
	}
}

const italian: Words = {
	day: (day) => dayFormats.it.format(dayNumber(day) * 86_400_000),
	pattern: italianPattern,
	until: (day) => (vowelDays.has(placeInMonth(day).dayOfMonth) ? 'fino all’' : 'fino al ') + italian.day(day),
	count: (count) => (count === 1 ? 'una volta' : `${count} volte`),
	atMost: (count) => `al massimo ${italian.count(count)}`,
	except: (days) =>
		`tranne ${joined(
			days.map((day) => (vowelDays.has(placeInMonth(day).dayOfMonth) ? 'l’' : 'il ') + italian.day(day)),
			'e',
		)}`,
	exceptMany: (count) => `tranne ${count} date`,
};

const english: Words = {
	day: (day) => dayFormats.en.format(dayNumber(day) * 86_400_000),
	pattern: englishPattern,
	until: (day) => `until ${english.day(day)}`,
	count: (count) => (count === 1 ? 'once' : `${count} times`),
	atMost: (count) => `at most ${english.count(count)}`,
	except: (days) =>
		`except ${joined(
			days.map((day) => english.day(day)),
			'and',
		)}`,
	exceptMany: (count) => `except ${count} dates`,
};

const germanPlaces = ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];

function germanPattern(pattern: Pattern, interval: number): string {
	switch (pattern.kind) {
		case 'daily':
			return interval === 1 ? 'täglich' : `alle ${interval} Tage`;
		case 'weekly': {
			const days = pattern.weekdays.toSorted((one, other) => one - other);
			const names = joined(
				days.map((day) => weekdays.de[day - 1] ?? ''),
				'und',
			);
			return interval === 1 ? `jeden ${names}` : `alle ${interval} Wochen am ${names}`;
		}
		case 'monthly-on-day':
		case 'monthly-on-weekday': {
			const on =
				pattern.kind === 'monthly-on-day'
					? pattern.day === -1
						? 'am letzten Tag'
						: `am ${pattern.day}.`
					: `am ${pattern.place === -1 ? 'letzten' : (germanPlaces[pattern.place - 1] ?? '')} ${weekdays.de[pattern.weekday - 1] ?? ''}`;
			return interval === 1 ? `${on} jedes Monats` : `${on}, alle ${interval} Monate`;
		}
	}
}

const frenchPlaces = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];

function frenchPattern(pattern: Pattern, interval: number): string {
	switch (pattern.kind) {
		case 'daily':
			return interval === 1 ? 'tous les jours' : `tous les ${interval} jours`;
		case 'weekly': {
			const days = pattern.weekdays.toSorted((one, other) => one - other);
			const names = days.map((day) => weekdays.fr[day - 1] ?? '');
			return interval === 1
				? `tous les ${joined(
						names.map((name) => `${name}s`),
						'et',
					)}`
				: `toutes les ${interval} semaines, ${joined(
						names.map((name) => `le ${name}`),
						'et',
					)}`;
		}
		case 'monthly-on-day':
		case 'monthly-on-weekday': {
			const on =
				pattern.kind === 'monthly-on-day'
					? frenchDay(pattern.day)
					: `le ${pattern.place === -1 ? 'dernier' : (frenchPlaces[pattern.place - 1] ?? '')} ${weekdays.fr[pattern.weekday - 1] ?? ''}`;
			return interval === 1 ? `${on} de chaque mois` : `${on}, tous les ${interval} mois`;
		}
	}
}

function frenchDay(day: number): string {
	if (day === -1) return 'le dernier jour';
	return day === 1 ? 'le 1er' : `le ${day}`;
}

const german: Words = {
	day: (day) => dayFormats.de.format(dayNumber(day) * 86_400_000),
	pattern: germanPattern,
	until: (day) => `bis ${german.day(day)}`,
	count: (count) => (count === 1 ? 'einmal' : `${count}-mal`),
	atMost: (count) => `höchstens ${german.count(count)}`,
	except: (days) =>
		`außer am ${joined(
			days.map((day) => german.day(day)),
			'und',
		)}`,
	exceptMany: (count) => `außer an ${count} Tagen`,
};

const french: Words = {
	day: (day) => dayFormats.fr.format(dayNumber(day) * 86_400_000),
	pattern: frenchPattern,
	until: (day) => `jusqu’au ${french.day(day)}`,
	count: (count) => (count === 1 ? 'une fois' : `${count} fois`),
	atMost: (count) => `${count} fois au plus`,
	except: (days) =>
		`sauf ${joined(
			days.map((day) => `le ${french.day(day)}`),
			'et',
		)}`,
	exceptMany: (count) => `sauf ${count} dates`,
};

const wordsIn: InEachLanguage<Words> = { it: italian, en: english, de: german, fr: french };

/** Says how something repeats: “ogni martedì, fino al 29 dicembre 2026, tranne l’8 dicembre 2026”. */
export function recurrenceWords(recurrence: Recurrence, language: Language): string {
	const { pattern, interval, until, count, skipped } = recurrence;
	const words = wordsIn[language];
	const days = skipped.toSorted();
	return [
		words.pattern(pattern, interval),
		until !== undefined && words.until(until),
		count !== undefined && (until === undefined ? words.count(count) : words.atMost(count)),
		days.length > 0 && (days.length > NAMED_MAX ? words.exceptMany(days.length) : words.except(days)),
	]
		.filter(Boolean)
		.join(', ');
}
