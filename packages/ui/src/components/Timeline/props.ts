import type { CalendarDate, HeadingLevel } from '../../props.ts';

export interface TimelineStep {
	title: string;
	/** The date; absent if only the order matters. */
	date?: CalendarDate | undefined;
	text?: string | undefined;
	state?: 'done' | 'current' | 'ahead' | undefined;
	/** The state in words, for those who don't see its colour. */
	stateLabel?: string | undefined;
}

/** Steps or deadlines in chronological order. */
export interface TimelineProps {
	label?: string | undefined;
	headingLevel?: HeadingLevel | undefined;
	steps: readonly TimelineStep[];
}
