/** The file of the mark of a site. */
export interface MarkFile {
	/** Address of the drawing or the picture. */
	address: string;
	/** Whether it is shown in the colour of the text around it. */
	isOneColour: boolean;
}

/**
 * Returns the rule that shows the mark of a site wherever the component `Mark` stands. It belongs to the stylesheet of the
 * theme, so that another mark changes no page.
 */
export function markRule({ address, isOneColour }: MarkFile): string {
	const image = `url("${address}") center/contain no-repeat`;
	if (!isOneColour) return `.pt-mark{background:${image}}\n`;
	return (
		`.pt-mark{background:currentColor;-webkit-mask:${image};mask:${image}}` +
		`@media (forced-colors:active){.pt-mark{background:CanvasText}}\n`
	);
}
