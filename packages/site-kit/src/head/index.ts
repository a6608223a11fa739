export { documentAlternates } from './alternates.ts';
export { itineraryData, newsData } from './document-data.ts';
export { absolute, pictureData } from './head.ts';
export { homeData } from './home-data.ts';
