/** What stands below a picture. */
export interface CaptionProps {
	text?: string | undefined;
	/** Language of the text, where it may not be that of what surrounds it. */
	lang?: string | undefined;
	/** Who made the picture, in words of the page. */
	credit?: string | undefined;
	creditLang?: string | undefined;
}
