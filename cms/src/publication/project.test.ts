import { type ContentType, contentTypes } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { instants, siteKeys } from '../testing/example.ts';
import { examples } from '../testing/examples.ts';
import { derive } from './derive.ts';
import { projectionOf } from './project.ts';
import type { InLanguages, RecordOf } from '../projection/record.ts';

function published<T extends ContentType>(type: T, record: InLanguages<RecordOf<T>>) {
	return derive(type, projectionOf(type, record, siteKeys), { isThere: () => true, ...instants });
}

describe.each(contentTypes)('a record of type %s', (type) => {
	const { full, least } = examples[type];

	test('is published with every filled-in field in each of its languages', () => {
		expect(published<ContentType>(type, full.stored)).toStrictEqual({
			isFit: true,
			document: full.published,
			omitted: [],
		});
	});

	test('is published without the fields left empty', () => {
		expect(published<ContentType>(type, least.stored)).toStrictEqual({
			isFit: true,
			document: least.published,
			omitted: [],
		});
	});
});
