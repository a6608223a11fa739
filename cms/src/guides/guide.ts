import type { StaticImageData } from 'next/image';
import { isAdministrator, type MaybeUser, type Role, sitesOf } from '../access/roles.ts';

/** A picture of a screen of the desk. `scripts/e2e/guides` takes it, and fails when the screen has changed. */
export interface Picture {
	image: StaticImageData;
	/** What it shows, for who does not see it. */
	alt: string;
}

export interface Step {
	/** What to do, in a sentence or two. Names of buttons and fields stand between «», exactly as the desk has them. */
	text: string;
	picture?: Picture;
}

/** How a task of the desk is done. Its texts are for people who are not technical. */
export interface Guide {
	/** End of its address. */
	slug: string;
	title: string;
	/** What the task is for, in one sentence. */
	lead: string;
	/** The roles for the task, the one to ask for first; everybody may do it, when it is missing. */
	roles?: readonly Role[];
	steps: readonly Step[];
	/** What can go wrong, and the cure. */
	troubles: readonly { what: string; cure: string }[];
	/** Slugs of guides to read next. */
	related: readonly string[];
}

/** The role that `user` lacks for the task of a guide; undefined for who may do it. */
export function missingRole({ roles }: Guide, user: MaybeUser): Role | undefined {
	const mayDo = !roles || isAdministrator(user) || sitesOf(user, roles).length > 0;
	return mayDo ? undefined : roles[0];
}
