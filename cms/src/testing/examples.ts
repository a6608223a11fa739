import type { ContentType } from '@portolano/content-models';
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
import type { Example } from './example.ts';

/** The example records of every type. */
export const examples: { [T in ContentType]: Example<T> } = {
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
