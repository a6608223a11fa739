// Apart from the other definitions, for the scripts of pages.
export { type DayHours, hoursOn, isHoliday, isOfOneYear, type LocalHours, seasonOn } from './day-hours.ts';
export { type HoursFault } from './faults.ts';
export { fixedHolidays } from './holidays.ts';
export { type HoursSpan, type OpeningHours, type Season } from './opening-hours.ts';
export { fillTheYear } from './seasons.ts';
export { type OpenState, stateAt } from './state-at.ts';
