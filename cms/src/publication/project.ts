import type { ContentType } from '@portolano/content-models';
import { toPublished as alert } from '../collections/alert/to-published.ts';
import { toPublished as body } from '../collections/body/to-published.ts';
import { toPublished as contactPoint } from '../collections/contact-point/to-published.ts';
import { toPublished as dataset } from '../collections/dataset/to-published.ts';
import { toPublished as document } from '../collections/document/to-published.ts';
import { toPublished as event } from '../collections/event/to-published.ts';
import { toPublished as file } from '../collections/file/to-published.ts';
import { toPublished as itinerary } from '../collections/itinerary/to-published.ts';
import { toPublished as media } from '../collections/media/to-published.ts';
import { toPublished as menu } from '../collections/menu/to-published.ts';
import { toPublished as news } from '../collections/news/to-published.ts';
import { toPublished as office } from '../collections/office/to-published.ts';
import { toPublished as page } from '../collections/page/to-published.ts';
import { toPublished as person } from '../collections/person/to-published.ts';
import { toPublished as place } from '../collections/place/to-published.ts';
import { toPublished as question } from '../collections/question/to-published.ts';
import { toPublished as role } from '../collections/role/to-published.ts';
import { toPublished as service } from '../collections/service/to-published.ts';
import { toPublished as site } from '../collections/site/to-published.ts';
import { toPublished as topic } from '../collections/topic/to-published.ts';
import { refusedTexts } from '../rich-text/refused-texts.ts';
import { TextRefused } from '../rich-text/text-refused.ts';
import type { Projection } from '../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../projection/record.ts';
import { PublicationRefused } from './refusal.ts';

type Projector<T extends ContentType> = (record: InLanguages<RecordOf<T>>, sites: SiteKeys) => Projection<T>;

/** From what an editor fills in to what a citizen reads, type by type. */
const projections: { [T in ContentType]: Projector<T> } = {
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

/**
 * The published shape of a record, as `toPublished` of its type makes it.
 * @throws PublicationRefused for a formatted text that no page can show, on its field.
 */
export function project<T extends ContentType>(
	type: T,
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
): Projection<T> {
	try {
		return projections[type](record, sites);
	} catch (error) {
		if (!(error instanceof TextRefused)) throw error;
		throw new PublicationRefused(
			type,
			Object.values(record).flatMap((one) => refusedTexts(one)),
		);
	}
}

/** The published shape of a record, as the log would hold it: without what is undefined. Not yet checked by the schema. */
export function projectionOf<T extends ContentType>(
	type: T,
	record: InLanguages<RecordOf<T>>,
	sites: SiteKeys,
): unknown {
	return JSON.parse(JSON.stringify(project(type, record, sites)));
}
