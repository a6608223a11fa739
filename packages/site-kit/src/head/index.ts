export { documentAlternates } from './alternates.ts';
export { itineraryData } from '../types/itinerary/structured-data.ts';
export { newsData } from '../types/news/structured-data.ts';
export { absolute, pictureData } from './head.ts';
export { homeData } from './home-data.ts';
