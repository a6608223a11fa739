/** Returns the `@id` of the organisation responsible for a site. */
export function organizationId(origin: string): string {
	return `${origin}/#org`;
}

/** Returns the `@id` of a site. */
export function webSiteId(origin: string): string {
	return `${origin}/#website`;
}

/** A picture of a page. */
export interface PictureData {
	url: string;
	width: number;
	height: number;
}

export function imageObject({ url, width, height }: PictureData) {
	return { '@type': 'ImageObject', url, width: `${width}`, height: `${height}` } as const;
}
