/** The place of a line such as “Aperto ora, chiude alle 12:30”, which a script computes on the reader's device. */
export interface OpenStateProps {
	/** The opening hours, for the script. */
	hours: string;
	/** The longest line that the script writes: the place is kept for it, so that nothing moves. */
	longest: string;
	/** Whether a change while the page is open is announced to those who don't see it. */
	isAnnounced?: boolean | undefined;
}
