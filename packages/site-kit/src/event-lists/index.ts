export { comingMonths, eventMonths, eventsOfPeriod, eventStartDays } from './months.ts';
export { type EventOfList, eventsWithin, type EventWhere, inOrder, type TimedEvent } from './spans.ts';
