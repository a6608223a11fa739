import type { Question } from '../register.ts';
import { dayInRome, endOfDay } from '@portolano/content-models';
import type { Ask, Ground, Report } from './ground.ts';

/** The question about the calendar day. */
export interface Today {
	read(ask: Ask): string;
	/** To call when the clock has moved. */
	concern(report: Report): void;
	/** The next midnight in Rome, when a page shows the day (milliseconds since 1970). */
	nextBoundary(): number | undefined;
}

export function createToday({ register, clock }: Ground): Today {
	let question: Question | undefined;
	let answer = dayInRome(clock.now);

	function open(): Question {
		question ??= register.open({ kind: 'today' }, () => {
			question = undefined;
		});
		return question;
	}

	return {
		read(ask) {
			ask(open());
			return answer;
		},
		concern(report) {
			const next = dayInRome(clock.now);
			if (next !== answer && question) report(question);
			answer = next;
		},
		nextBoundary: () => (question ? endOfDay(answer) : undefined),
	};
}
