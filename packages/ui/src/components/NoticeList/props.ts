import type { IconName } from '../../props.ts';
import type { OpenStateProps } from '../OpenState/props.ts';

/** What matters now: a page, and why. */
export interface Notice {
	icon: IconName;
	text: string;
	href: string;
	/** Why it matters now. */
	note?: string | undefined;
	/** Whether it is open now, instead of a note. */
	opening?: OpenStateProps | undefined;
}
