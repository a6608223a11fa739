export { eventsOnMap, officesOnMap, placesOnMap } from './places.ts';
