export {
	type Area,
	areas,
	conformityReport,
	type ConformityReport,
	type JudgedCriterion,
	type Result,
	results,
} from './report.ts';
export { areaNames, countsInWords, dateInWords, placeOf, resultNames, toDo } from './words.ts';
