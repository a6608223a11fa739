import { type Published, risks, romeTimeZone, termOf } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { scopeLabels, severityLabels } from '../../collections/alert/labels.ts';

type Alert = Published<'alert'>;

/** A difference between two versions of an alert, in Italian. */
interface AlertChange {
	field: string;
	from: string;
	to: string;
}

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'short',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

const shown: readonly [field: string, value: (alert: Alert) => string][] = [
	['livello', ({ severity }) => severityLabels[severity]],
	['rischio', ({ risk }) => (risk ? termOf(risks, risk).it : '')],
	['titolo', ({ title }) => title.it],
	['testo', ({ text }) => text.it],
	['zona', ({ area }) => area?.it ?? ''],
	['inizio', ({ start }) => moment.format(new Date(start))],
	['fine', ({ end }) => moment.format(new Date(end))],
	['dove si vede', ({ scope }) => scopeLabels[scope ?? 'chosen']],
	['siti', ({ owner, alsoOn }) => [owner, ...alsoOn].join(', ')],
];

/** Returns what differs; “altro” stands for what isn't shown on a bar, such as the full text. */
export function changesOf(before: Alert, after: Alert): AlertChange[] {
	const changes = shown.flatMap(([field, value]) => {
		const [from, to] = [value(before), value(after)];
		return from === to ? [] : [{ field, from, to }];
	});
	const isOther =
		changes.length === 0 && !isDeepStrictEqual({ ...before, updatedAt: '' }, { ...after, updatedAt: '' });
	return isOther ? [{ field: 'altro', from: '', to: '' }] : changes;
}
