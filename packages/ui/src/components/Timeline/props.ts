import type { CalendarDate, HeadingLevel } from '../../props.ts';

export interface TimelineStep {
	title: string;
	/** The day, or nothing where only the order matters. */
	date?: CalendarDate | undefined;
	text?: string | undefined;
	state?: 'done' | 'current' | 'ahead' | undefined;
	/** Says the state to who does not see it. */
	stateLabel?: string | undefined;
}

/** Steps or deadlines in order of time. */
export interface TimelineProps {
	label?: string | undefined;
	headingLevel?: HeadingLevel | undefined;
	steps: readonly TimelineStep[];
}
