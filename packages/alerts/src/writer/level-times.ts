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

/** A danger, with its times in milliseconds since 1970. */
interface Danger {
	readonly history: AlertHistory;
	readonly level: DangerLevel;
	readonly from: number;
	readonly until: number;
}

const found = new WeakMap<readonly AlertHistory[], readonly Danger[]>();

/** Alerts that tell of a danger: no service notices, no rehearsals; over or not. */
function dangersAmong(alerts: readonly AlertHistory[]): readonly Danger[] {
	const known = found.get(alerts);
	if (known) return known;
	const dangers = alerts.flatMap((history): Danger[] => {
		const { severity, isDrill } = lastVersion(history);
		const [from, until] = [startOf(history), endOf(history)];
		if (severity === 'info' || isDrill === true || from >= until) return [];
		return [{ history, level: severity, from, until }];
	});
	found.set(alerts, dangers);
	return dangers;
}

/** Returns the instants at which the state of alert may change, in order. */
export function boundariesOf(alerts: readonly AlertHistory[]): number[] {
	const instants = dangersAmong(alerts).flatMap(({ from, until }) => [from, until]);
	return [...new Set(instants)].sort((one, other) => one - other);
}

const onAt = (alerts: readonly AlertHistory[], now: number) =>
	dangersAmong(alerts).filter(({ from, until }) => from <= now && now < until);

const levelAmong = (dangers: readonly Danger[]) =>
	levels.find((level) => dangers.some((danger) => danger.level === level)) ?? 'none';

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
		alerts: on.filter((danger) => danger.level === level).map(({ history }) => history),
	};
}
