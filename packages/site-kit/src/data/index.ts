export {
	addressEntries,
	addressLines,
	contactCards,
	type ContactCardProps,
	officeContacts,
} from './contacts.ts';
export { galleryFigures, headingPicture } from './figures.ts';
export { listedNews } from './listed-news.ts';
export { itineraryFacts } from './itineraries.ts';
export { officeLinks, personLinks, placeLinks, serviceLinks } from './named-links.ts';
export { portalKey, topicTags } from './topics.ts';
export { pictureFields, pictureOf, pictureProps } from '../media/pictures.ts';
export { isUsed } from './usage.ts';
export { PAGE_SIZE, pageOf, pagesOf } from './paged-lists.ts';
