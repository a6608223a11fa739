/**
 * The fields an address is made of, type by type: what a page that only links to a document reads of it, besides what
 * it shows.
 */
const common = ['owner', 'languages', 'slug'] as const;

export const addressFields = {
	page: common,
	news: [...common, 'newsType'],
	event: common,
	service: [...common, 'categories'],
	office: [...common, 'officeType'],
	person: [...common, 'roleType'],
	place: common,
	itinerary: common,
	topic: ['owner', 'languages', 'code'],
	document: [...common, 'documentTypes'],
	dataset: common,
	question: common,
	alert: common,
} as const;
