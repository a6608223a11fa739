import { alertLevelNames, type Language } from '@portolano/content-models';
import type { AlertContent } from './alert-content.ts';
import { momentInWords } from './alert-phrases.ts';
import { alertWords } from './alert-words.ts';

/** The published states of an alert. */
export interface AlertVersions {
	/** Oldest first. */
	versions: readonly [AlertContent, ...AlertContent[]];
	/** The instant at which it was withdrawn. */
	withdrawnAt?: string;
}

/** Something that happened to an alert after its publication. */
export interface AlertChange {
	/** ISO instant. */
	at: string;
	/** A sentence in the language asked for. */
	text: string;
}

/** Returns the last published state of an alert. */
export function lastVersion({ versions: [first, ...later] }: AlertVersions): AlertContent {
	return later.at(-1) ?? first;
}

/** How an alert is over as of the instant `now`, and since when; undefined while it is in force or is still to begin. */
export function endingOf(
	alert: AlertVersions,
	now: string,
): { kind: 'ended' | 'withdrawn'; at: string } | undefined {
	const { end } = lastVersion(alert);
	const { withdrawnAt } = alert;
	if (Date.parse(end) <= Date.parse(withdrawnAt ?? now)) return { kind: 'ended', at: end };
	return withdrawnAt === undefined ? undefined : { kind: 'withdrawn', at: withdrawnAt };
}

/**
 * Returns what has changed since an alert was published, oldest first, as of the instant `now`: its level, times, area and
 * texts, its end or withdrawal.
 */
export function alertChanges(alert: AlertVersions, language: Language, now: string): AlertChange[] {
	const changes = alert.versions.slice(1).flatMap((after, index) => {
		const before = alert.versions[index];
		const sentences = before ? sentencesOn(before, after, language) : [];
		return sentences.map((text) => ({ at: after.updatedAt, text }));
	});
	const ending = endingOf(alert, now);
	return ending ? [...changes, { at: ending.at, text: `${alertWords[language][ending.kind]}.` }] : changes;
}

function sentencesOn(before: AlertContent, after: AlertContent, language: Language): string[] {
	const { changes } = alertWords[language];
	const levelOf = ({ severity }: AlertContent) => alertLevelNames[severity][language];
	const differs = (...fields: (keyof AlertContent)[]) =>
		fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
	const has = (isSo: boolean, sentence: string) => (isSo ? [sentence] : []);
	return [
		...has(differs('severity'), changes.level(levelOf(before), levelOf(after))),
		...has(differs('start'), changes.start(momentInWords(after.start, language))),
		...has(differs('end'), changes.end(momentInWords(after.end, language))),
		...has(differs('area'), changes.area),
		...has(differs('isDrill'), changes.drill),
		...has(differs('title', 'text', 'risk', 'source', 'body'), changes.text),
	];
}
