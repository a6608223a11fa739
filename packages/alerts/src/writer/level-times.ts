import type { Published } from '@portolano/content-models';
import { type AlertHistory, endOf, lastVersion, startOf } from '../history.ts';

export type DangerLevel = Exclude<Published<'alert'>['severity'], 'info'>;

/** From the most severe. */
const levels = ['red', 'orange', 'yellow'] as const satisfies readonly DangerLevel[];

/** A state of alert: the most severe level in force, and the alerts of it. */
export interface LevelAt {
	readonly level: DangerLevel | 'none';
	/** Since when and until when it is so without a break, in milliseconds since 1970; undefined where that isn't known. */
	readonly since: number | undefined;
	readonly until: number | undefined;
	readonly alerts: readonly AlertHistory[];
}

/** Alerts that tell of a danger: no service notices, no rehearsals; over or not. */
const dangersAmong = (alerts: readonly AlertHistory[]) =>
	alerts.filter((history) => {
		const { severity, isDrill } = lastVersion(history);
		return severity !== 'info' && isDrill !== true && startOf(history) < endOf(history);
	});

/** Returns the instants at which the state of alert may change, in order. */
export function boundariesOf(alerts: readonly AlertHistory[]): number[] {
	const instants = dangersAmong(alerts).flatMap((history) => [startOf(history), endOf(history)]);
	return [...new Set(instants)].sort((one, other) => one - other);
}

const onAt = (alerts: readonly AlertHistory[], now: number) =>
	dangersAmong(alerts).filter((history) => startOf(history) <= now && now < endOf(history));

const isOf = (level: DangerLevel) => (history: AlertHistory) => lastVersion(history).severity === level;

const levelAmong = (alerts: readonly AlertHistory[]) =>
	levels.find((level) => alerts.some(isOf(level))) ?? 'none';

/** Returns the state of alert at `now`, in milliseconds since 1970. */
export function levelAt(alerts: readonly AlertHistory[], now: number): LevelAt {
	const on = onAt(alerts, now);
	const level = levelAmong(on);
	const boundaries = boundariesOf(alerts);
	const differs = (at: number) => levelAmong(onAt(alerts, at)) !== level;
	const past = boundaries.filter((at) => at <= now);
	const lastOther = past.findLastIndex(differs);
	return {
		level,
		since: past[lastOther + 1],
		until: level === 'none' ? undefined : boundaries.find((at) => at > now && differs(at)),
		alerts: on.filter((history) => lastVersion(history).severity === level),
	};
}
