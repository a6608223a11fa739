export {
	type ActiveAlertData,
	type ActiveAlerts,
	activeAlerts,
	activeAlertsJSON,
	type ActiveAlertsData,
	dangerLevel,
} from './alerts/active-alerts.ts';
export { type AddressIn, type AlertBody, type AlertContent } from './alerts/alert-content.ts';
export { type AlertFeed, alertFeed, type AlertFeedItem } from './alerts/alert-feed.ts';
export { type CapMessage, capMessage } from './alerts/cap-message.ts';
export {
	type Calendar,
	calendar,
	type CalendarDocument,
	type CalendarEvent,
	singleEvent,
} from './calendar.ts';
export { gpx } from './itineraries/gpx.ts';
export { kml } from './itineraries/kml.ts';
export { tourismHubJson } from './itineraries/tourism-hub.ts';
export { lineOf, type Walk, type WalkStage } from './itineraries/walk.ts';
export { walkGeoJson } from './itineraries/walk-geojson.ts';
export { type AddressData } from './json-ld/address.ts';
export { type EventData, eventNode } from './json-ld/event.ts';
export { organizationId, type PictureData, webSiteId } from './json-ld/identifiers.ts';
export { jsonLd } from './json-ld/json-ld.ts';
export {
	type DatasetData,
	datasetNode,
	digitalDocument,
	type DocumentData,
	type DownloadData,
	faqPage,
	personNode,
} from './json-ld/knowledge.ts';
export { newsArticle, type NewsData } from './json-ld/news.ts';
export { type OfficeData, officeNode } from './json-ld/office.ts';
export { type HoursCalendar } from './json-ld/opening-hours.ts';
export { type ItineraryData, type PlaceData, placeNode, touristTrip } from './json-ld/place.ts';
export { governmentService, type ServiceData } from './json-ld/service.ts';
export { breadcrumbList, governmentOrganization, type OrganizationData, webSite } from './json-ld/site.ts';
export { emergencyAreasGeoJson } from './geojson.ts';
export { mainSitemap, mainSitemapFile } from './main-sitemap.ts';
export { openData, type OpenData, openDataFile, type OpenDataItem } from './open-data.ts';
export { robots } from './robots.ts';
export { FEED_ITEMS_MAX, type RssChannel, rssFeed, type RssItem } from './rss.ts';
export { type SecurityContact, securityTxt } from './security-txt.ts';
export { sitemap, type SitemapUrl } from './sitemap.ts';
export { type WebManifest, webManifest, type WebManifestIcon } from './web-manifest.ts';
