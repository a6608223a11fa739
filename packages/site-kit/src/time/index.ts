export { calendarDate, dateText, dateTimeText, formatDate } from './dates.ts';
export { daysText } from './days.ts';
export { firstMoment } from './moments.ts';
export { isPeriodOver, monthAfter, monthName, monthOf, monthPattern, monthText } from './months.ts';
export { readingMinutes } from './reading-time.ts';
export { distanceText, durationText, hoursText, periodText, whenText } from './periods.ts';
