export { type CalendarChoice, eventFiles, eventsCalendar } from './calendars.ts';
export { eventsFeed } from './events-feed.ts';
export { itineraryFiles } from '../types/itinerary/files.ts';
export { newsFeed } from './news-feed.ts';
export { openDataFiles, openDataPaths } from './open-data.ts';
export { siteFiles } from './site-files.ts';
