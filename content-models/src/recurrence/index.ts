// Apart from the other definitions, which the pages of the desk don't need.
export { placeInMonth } from './days.ts';
export { type Occurrence, occurrencesOf, type RecurrenceRefusal } from './occurrences.ts';
export { type Recurrence } from './recurrence.ts';
export { recurrenceWords } from './words.ts';
