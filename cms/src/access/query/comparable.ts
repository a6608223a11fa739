import type { FlattenedField } from 'payload';
import { type Condition, QueryRefused } from './conditions.ts';

type Single = Exclude<Condition['value'], unknown[]>;

const isEmpty = (value: Single) => value === null || value === 'null' || value === '';
const isYesOrNo = (value: Single) => ['true', 'false'].includes(String(value));
const isNumber = (value: Single) => typeof value !== 'boolean' && Number.isFinite(Number(value));
const isDay = (value: Single) =>
	typeof value !== 'boolean' && value !== null && !Number.isNaN(new Date(value).getTime());

/** Returns the test for values compared with a field of this type; undefined for types that accept any text. */
function testOf(type: string): { isFit: (value: Single) => boolean; example: string } | undefined {
	switch (type) {
		case 'date':
			return { isFit: isDay, example: 'un giorno, come 2026-11-28' };
		case 'number':
			return { isFit: isNumber, example: 'un numero' };
		case 'checkbox':
			return { isFit: isYesOrNo, example: 'true oppure false' };
		default:
			return undefined;
	}
}

const containers = ['group', 'array', 'blocks', 'tab'];

/**
 * Checks that a condition compares a field with a value of a fitting type: database drivers fail on others.
 * @throws {QueryRefused} naming the expected values.
 */
export function checkComparable(
	{ path, operator, value }: Condition,
	field: FlattenedField | undefined,
): void {
	const values = Array.isArray(value) ? value : [value];
	if (operator === 'exists') {
		if (!values.every(isYesOrNo)) throw new QueryRefused(`“${path}” con “exists” vuole true oppure false.`);
		return;
	}
	if (field && containers.includes(field.type))
		throw new QueryRefused(`“${path}” contiene altri campi: filtra su uno di essi.`);
	if (field?.type === 'json') throw new QueryRefused(`“${path}” non è un campo su cui si possa filtrare.`);
	const test = field && testOf(field.type);
	if (test && !values.every((each) => isEmpty(each) || test.isFit(each)))
		throw new QueryRefused(`“${path}” si confronta con ${test.example}.`);
}
