import { type ContentType, contentTypes } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { example as alert } from '../collections/alert/example.ts';
import { example as body } from '../collections/body/example.ts';
import { example as contactPoint } from '../collections/contact-point/example.ts';
import { example as dataset } from '../collections/dataset/example.ts';
import { example as document } from '../collections/document/example.ts';
import { example as event } from '../collections/event/example.ts';
import { example as file } from '../collections/file/example.ts';
import { example as itinerary } from '../collections/itinerary/example.ts';
import { example as media } from '../collections/media/example.ts';
import { example as menu } from '../collections/menu/example.ts';
import { example as news } from '../collections/news/example.ts';
import { example as office } from '../collections/office/example.ts';
import { example as page } from '../collections/page/example.ts';
import { example as person } from '../collections/person/example.ts';
import { example as place } from '../collections/place/example.ts';
import { example as question } from '../collections/question/example.ts';
import { example as role } from '../collections/role/example.ts';
import { example as service } from '../collections/service/example.ts';
import { example as site } from '../collections/site/example.ts';
import { example as topic } from '../collections/topic/example.ts';
import { type Example, instants, siteKeys } from '../testing/example.ts';
import { derive, projectionOf } from './derive.ts';
import type { InLanguages, RecordOf } from './record.ts';

const examples: { [T in ContentType]: Example<T> } = {
	alert,
	body,
	'contact-point': contactPoint,
	dataset,
	document,
	event,
	file,
	itinerary,
	media,
	menu,
	news,
	office,
	page,
	person,
	place,
	question,
	role,
	service,
	site,
	topic,
};

function published<T extends ContentType>(type: T, record: InLanguages<RecordOf<T>>) {
	return derive(type, projectionOf(type, record, siteKeys), { isThere: () => true, ...instants });
}

describe.each(contentTypes)('a record of type %s', (type) => {
	const { full, least } = examples[type];

	test('is published with all that was filled in, in each of its languages', () => {
		expect(published<ContentType>(type, full.stored)).toStrictEqual({
			isFit: true,
			document: full.published,
			omitted: [],
		});
	});

	test('is published without what was left empty', () => {
		expect(published<ContentType>(type, least.stored)).toStrictEqual({
			isFit: true,
			document: least.published,
			omitted: [],
		});
	});
});
