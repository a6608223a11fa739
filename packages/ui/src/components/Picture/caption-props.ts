/** The caption and credit of a picture. */
export interface CaptionProps {
	text?: string | undefined;
	/** Language of the text, if it may differ from that of the surrounding content. */
	lang?: string | undefined;
	/** The author with a label in the page's language. */
	credit?: string | undefined;
	creditLang?: string | undefined;
}
