import type { Question } from '../register.ts';
import { createTimeline } from '../timeline.ts';
import type { Ask, Ground, Report } from './ground.ts';

/** Queries whether an instant has come. */
export interface Passed {
	read(ask: Ask, instant: string): boolean;
	/** To call when the clock has moved. */
	concern(report: Report): void;
	/** The next instant that a page waits for (milliseconds since 1970); may be one that no page waits for any more. */
	nextBoundary(): number | undefined;
}

export function createPassed({ register, clock }: Ground): Passed {
	const waiting = new Map<string, Question>();
	const timeline = createTimeline<string>();

	function open(instant: string): Question {
		const known = waiting.get(instant);
		if (known) return known;
		const query = register.open({ kind: 'passed', instant }, () => waiting.delete(instant));
		waiting.set(instant, query);
		if (Date.parse(instant) > clock.now) timeline.add(Date.parse(instant), instant);
		return query;
	}

	return {
		read(ask, instant) {
			ask(open(instant));
			return Date.parse(instant) <= clock.now;
		},
		concern(report) {
			for (const instant of timeline.due(clock.now)) {
				const query = waiting.get(instant);
				if (query) report(query);
			}
		},
		nextBoundary: () => timeline.next(),
	};
}
